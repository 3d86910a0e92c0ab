package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

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
        for (SetDefinition set : plan.sets()) {
            judge(set, set, findings);
        }
        for (PropertyDefinition property : plan.properties()) {
            if (property.type().elementType() instanceof PropertyType.OfSet type
                    && type.set().isInline()) {
                judge(property, type.set(), findings);
            }
        }
    }

    private static void judge(Definition about, SetDefinition set, Findings findings) {
        Majority<NameStyle, SetDefinition.Value> styles = new Majority<>();
        set.values().forEach(value -> NameStyle.of(value.wireName()).ifPresent(style -> styles.add(style, value)));
        if (styles.isMixed()) {
            SetDefinition.Value other = styles.others().get(0);
            findings.tell(
                    about,
                    other.range(),
                    "\"" + other.wireName() + "\" is not written as \""
                            + styles.sample().wireName() + "\" of the same set is.",
                    "Write all values in one way.");
        }
    }
}
