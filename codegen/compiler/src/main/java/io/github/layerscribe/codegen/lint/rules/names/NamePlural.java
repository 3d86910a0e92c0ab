package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two properties that are one another's plural and do not differ in being a list. */
public final class NamePlural implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-plural")
            .purpose("A property and its plural are one value and its list.")
            .why("""
                    "category" and "categories", both text: one page fills the one, the next page the other. A \
                    plural promises a list; where there is none, one of the two names is a mistake.""")
            .bad("""
                    properties:
                      insurance_product:  {type: string, description: The product a quote is for, example: auto}
                      insurance_products: {type: string, description: What the visitor looked at, example: home}
                    """)
            .at("properties.insurance_products")
            .good("""
                    properties:
                      insurance_product:  {type: string, description: The product a quote is for, example: auto}
                      insurance_products: {type: list of string, description: What the visitor looked at, example: home}
                    """)
            .origin("Sheet lolivier_homepage: insurance_product holds one product in one row and several in another.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Map<String, PropertyDefinition> byName = new HashMap<>();
        plan.properties().forEach(property -> byName.put(folded(property), property));
        for (PropertyDefinition plural : plan.properties()) {
            PropertyDefinition singular = singularOf(folded(plural), byName);
            if (singular != null && singular.type().isList() == plural.type().isList()) {
                findings.tell(
                        plural,
                        plural.declaration().rangeOf("name"),
                        "\"" + plural.wireName() + "\" is the plural of \"" + singular.wireName() + "\", and "
                                + (plural.type().isList() ? "both are lists." : "neither is a list."),
                        "If they mean the same, use one; if one holds several values, make it a list.",
                        new Diagnostic.Related(singular.range(), "the singular"));
            }
        }
    }

    private static String folded(PropertyDefinition property) {
        return String.join("_", Words.of(property.wireName()));
    }

    private static @Nullable PropertyDefinition singularOf(String name, Map<String, PropertyDefinition> byName) {
        if (name.endsWith("ies")) {
            return byName.get(name.substring(0, name.length() - 3) + "y");
        }
        return name.endsWith("s") ? byName.get(name.substring(0, name.length() - 1)) : null;
    }
}
