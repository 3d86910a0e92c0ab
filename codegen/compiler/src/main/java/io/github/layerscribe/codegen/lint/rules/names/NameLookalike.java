package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashMap;
import java.util.Map;

/** Names that differ only in case or in what joins their words. */
public final class NameLookalike implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-lookalike")
            .purpose("No two names differ only in case or separators.")
            .why("""
                    Nobody sees the difference between "userId" and "user_id" when looking for a column, but \
                    every receiver does. Half of the values end up in a name that no report knows.""")
            .bad("""
                    properties:
                      session_id: {type: string, description: The visit}
                      visit:      {name: sessionid, type: string, description: The visit as the chat tool knows it}
                    """)
            .at("properties.visit")
            .good("""
                    properties:
                      session_id:      {type: string, description: The visit}
                      chat_session_id: {type: string, description: The visit as the chat tool knows it}
                    """)
            .origin(
                    "Google's list of reserved words holds session_id and sessionid, customer_id and customerid: both are found in plans.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Lookalikes events = new Lookalikes();
        plan.events().forEach(event -> events.add(event, event.wireName(), findings));
        Lookalikes properties = new Lookalikes();
        plan.properties().forEach(property -> properties.add(property, property.wireName(), findings));
    }

    /** Names met so far, by their letters and digits alone. */
    private static final class Lookalikes {

        private record Named(Definition definition, String name) {}

        private final Map<String, Named> seen = new HashMap<>();

        void add(Definition definition, String name, Findings findings) {
            Named first = seen.putIfAbsent(String.join("", Words.of(name)), new Named(definition, name));
            if (first != null && !first.name().equals(name)) {
                findings.tell(
                        definition,
                        definition.declaration().rangeOf("name"),
                        "\"" + name + "\" and \"" + first.name() + "\" differ only in case or separators.",
                        "If they mean the same, use one; if not, give one a word that says the difference.",
                        new Diagnostic.Related(first.definition().declaration().rangeOf("name"), "the other"));
            }
        }
    }
}
