package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** Booleans of which some begin with is or has and others do not. */
public final class BooleanNameStyle implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "boolean-name-style")
            .purpose("Booleans all begin with is or has, or none does.")
            .why("""
                    "is_premium" beside "premium_trial": whoever fills them has to look up each. One habit is \
                    enough.""")
            .bad("""
                    properties:
                      is_premium:   {type: boolean, description: The visitor pays, example: true}
                      is_dark_mode: {type: boolean, description: The page is shown dark, example: false}
                      user_exists:  {type: boolean, description: The number belongs to an account, example: true}
                    """)
            .at("properties.user_exists")
            .good("""
                    properties:
                      is_premium:    {type: boolean, description: The visitor pays, example: true}
                      is_dark_mode:  {type: boolean, description: The page is shown dark, example: false}
                      is_known_user: {type: boolean, description: The number belongs to an account, example: true}
                    """)
            .origin("The analytics_gen example plan: is_premium and is_dark_mode beside user_exists.");

    private static final Set<String> PREFIXES = Set.of("is", "has", "was", "can");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        List<PropertyDefinition> booleans = plan.properties().all().stream()
                .filter(property -> property.type() == PropertyType.Scalar.BOOLEAN && property.deprecated() == null)
                .toList();
        long prefixed = booleans.stream().filter(BooleanNameStyle::isPrefixed).count();
        boolean isUsual = prefixed * 2 >= booleans.size();
        if (prefixed > 0) {
            booleans.stream()
                    .filter(property -> isPrefixed(property) != isUsual)
                    .forEach(property -> findings.tell(
                            property,
                            property.declaration().rangeOf("name"),
                            "\"" + property.wireName() + "\" " + (isUsual ? "does not begin" : "begins")
                                    + " with is or has, unlike most booleans of this plan.",
                            "Name all booleans in one way."));
        }
    }

    private static boolean isPrefixed(PropertyDefinition property) {
        List<String> words = Words.of(property.wireName());
        return words.size() > 1 && PREFIXES.contains(words.get(0));
    }
}
