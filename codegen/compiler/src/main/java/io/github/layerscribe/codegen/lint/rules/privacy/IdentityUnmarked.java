package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.ContextDefinition.Scope;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An id of a person without a privacy class. */
public final class IdentityUnmarked implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "identity-unmarked")
            .purpose("Ids of people are at least pseudonymous.")
            .why("""
                    A customer number names nobody, but it ties together all that one person did, and the shop \
                    knows who it is. Data protection law counts it as personal; with privacy: pseudonymous no \
                    shared cache will ever hold it.""")
            .bad("""
                    properties:
                      customer_id: {type: string, description: Number in the customer database, example: C-1001}
                    """)
            .at("properties.customer_id")
            .good("""
                    properties:
                      customer_id: {type: string, privacy: pseudonymous, description: Number in the customer database, example: C-1001}
                    """)
            .origin(
                    "The analytics_gen example plan: user_id, \"unique identifier for the user\", with no word about privacy.");

    private static final Set<String> PEOPLE = Set.of(
            "user", "customer", "client", "visitor", "member", "reader", "patient", "subscriber", "person", "shopper");
    private static final Set<String> IDS = Set.of("id", "number", "key", "token", "uuid", "guid", "hash");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Set<String> identities = new HashSet<>();
        for (ContextDefinition context : plan.contexts()) {
            PropertyDefinition identity = context.subject().identity();
            if (identity != null && context.subject().scope() == Scope.USER) {
                identities.add(identity.id());
            }
        }
        for (PropertyDefinition property : plan.properties()) {
            boolean isId = identities.contains(property.id()) || namesAPerson(Words.of(property.wireName()));
            if (isId && property.governance().privacy() == Privacy.NONE) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" tells people apart and has no privacy class.",
                        "Add privacy: pseudonymous, or a stricter class.");
            }
        }
    }

    private static boolean namesAPerson(List<String> words) {
        return words.size() > 1
                && IDS.contains(words.get(words.size() - 1))
                && PEOPLE.contains(words.get(words.size() - 2));
    }
}
