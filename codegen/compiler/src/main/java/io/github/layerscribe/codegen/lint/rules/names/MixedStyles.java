package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.plan.Definition;

/** Names of one kind, of which those that differ from the style of most are told. */
final class MixedStyles {

    private final String kind;
    private final String alias;
    private final Majority<NameStyle, Named> styles = new Majority<>();

    private record Named(Definition definition, String name) {}

    /**
     * @param kind what the names are of: event, property
     * @param alias the key of a destination under which a name can differ
     */
    MixedStyles(String kind, String alias) {
        this.kind = kind;
        this.alias = alias;
    }

    void add(Definition definition, String wireName) {
        NameStyle.of(wireName).ifPresent(style -> styles.add(style, new Named(definition, wireName)));
    }

    void tell(Findings findings) {
        if (!styles.isMixed()) {
            return;
        }
        String usual = styles.usual().sample();
        styles.others()
                .forEach(named -> findings.tell(
                        named.definition(),
                        named.definition().declaration().rangeOf("name"),
                        "\"" + named.name() + "\" is not written as most " + kind + " names of this plan are: \""
                                + usual + "\".",
                        "Write all in one way; an old name can stay at a single destination (" + alias + ")."));
    }
}
