package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.plan.Definition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names of one kind, of which those that differ from the style of most are told. */
final class MixedStyles {

    private final String kind;
    private final String alias;
    private final Map<NameStyle, List<Named>> byStyle = new EnumMap<>(NameStyle.class);
    private final List<Named> all = new ArrayList<>();

    private record Named(Definition definition, String name, NameStyle style) {}

    /**
     * @param kind what the names are of: event, property
     * @param alias the key of a destination under which a name can differ
     */
    MixedStyles(String kind, String alias) {
        this.kind = kind;
        this.alias = alias;
    }

    void add(Definition definition, String wireName) {
        NameStyle.of(wireName).ifPresent(style -> {
            Named named = new Named(definition, wireName, style);
            all.add(named);
            byStyle.computeIfAbsent(style, added -> new ArrayList<>()).add(named);
        });
    }

    void tell(Findings findings) {
        if (byStyle.size() < 2) {
            return;
        }
        NameStyle usual = usual();
        for (Named named : all) {
            if (named.style() != usual) {
                findings.tell(
                        named.definition(),
                        named.definition().declaration().rangeOf("name"),
                        "\"" + named.name() + "\" is not written as most " + kind + " names of this plan are: \""
                                + usual.sample() + "\".",
                        "Write all in one way; an old name can stay at a single destination (" + alias + ").");
            }
        }
    }

    /** The style of most; of two with as many, the one that comes first in the plan. */
    private NameStyle usual() {
        NameStyle best = all.get(0).style();
        for (Named named : all) {
            if (byStyle.get(named.style()).size() > byStyle.get(best).size()) {
                best = named.style();
            }
        }
        return best;
    }
}
