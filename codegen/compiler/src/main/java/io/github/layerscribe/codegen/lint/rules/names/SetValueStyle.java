package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.EnumMap;
import java.util.Map;

/** Values of one set in more than one style. */
public final class SetValueStyle implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "set-value-style")
            .purpose("All values of a set are written in one way.")
            .why("""
                    A report lists the values as they are sent. Where one is "gift_card" and the next "Gift \
                    Card", filters miss one of them, and nobody knows how the next value is to be written.""")
            .bad("""
                    sets:
                      entry_point:
                        description: Where the quote was begun
                        values: {header_link: In the header, hero_card: On the stage, sticky: {name: Sticky Footer, description: At the bottom}}
                    """)
            .at("sets.entry_point")
            .good("""
                    sets:
                      entry_point:
                        description: Where the quote was begun
                        values: {header_link: In the header, hero_card: On the stage, sticky: {name: sticky_footer, description: At the bottom}}
                    """)
            .origin("Sheet lolivier_homepage: values of quote_entry_point are phrases, names and ids in turn.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (SetDefinition set : plan.allSets()) {
            Map<NameStyle, SetDefinition.Value> styles = new EnumMap<>(NameStyle.class);
            for (SetDefinition.Value value : set.values()) {
                NameStyle.of(value.wireName()).ifPresent(style -> styles.putIfAbsent(style, value));
            }
            if (styles.size() > 1) {
                SetDefinition.Value first = first(set, styles);
                SetDefinition.Value other = styles.values().stream()
                        .filter(value -> value != first)
                        .findFirst()
                        .orElseThrow();
                findings.tell(
                        set,
                        other.range(),
                        "\"" + other.wireName() + "\" is not written as \"" + first.wireName()
                                + "\" of the same set is.",
                        "Write all values in one way.");
            }
        }
    }

    private static SetDefinition.Value first(SetDefinition set, Map<NameStyle, SetDefinition.Value> styles) {
        return set.values().stream().filter(styles::containsValue).findFirst().orElseThrow();
    }
}
