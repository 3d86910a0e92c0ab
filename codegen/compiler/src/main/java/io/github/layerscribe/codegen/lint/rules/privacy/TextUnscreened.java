package io.github.layerscribe.codegen.lint.rules.privacy;

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
import org.jspecify.annotations.Nullable;

/** A text that visitors write or an address that may hold anything, which is not screened. */
public final class TextUnscreened implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "text-unscreened")
            .purpose("Addresses and texts typed by people have a format that is screened.")
            .why("""
                    People type their e-mail address into the search field, and addresses carry tokens and names \
                    in their queries. Formats url, path and free_text are looked through for personal data \
                    before they are sent; a plain string is not.""")
            .bad("""
                    properties:
                      search_term: {type: string, max_length: 100, description: What was typed into the search, example: summer dress}
                    """)
            .at("properties.search_term")
            .good("""
                    properties:
                      search_term: {type: string, format: free_text, max_length: 100, description: What was typed into the search, example: summer dress}
                    """)
            .origin(
                    "Sheet ga4_tracking_plan_template: search_term and page_location, \"scrub direct PII before sending\", with no way to check it.");

    private static final Set<String> TYPED =
            Set.of("query", "comment", "message", "feedback", "keyword", "keywords", "note", "reason");
    private static final Set<String> ADDRESS = Set.of("url", "uri", "href", "referrer", "referer");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.type().elementType() == PropertyType.Scalar.STRING
                    && property.rules().text().format() == null
                    && property.rules().text().pattern() == null) {
                String hint = hint(Words.of(property.wireName()));
                if (hint != null) {
                    findings.tell(
                            property,
                            property.range(),
                            "\"" + property.id() + "\" may hold what people typed or an address, and is not screened.",
                            hint);
                }
            }
        }
    }

    private static @Nullable String hint(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (ADDRESS.contains(last) || words.equals(List.of("page", "location"))) {
            return "Write format: url, or path where the query is not needed.";
        }
        boolean isSearch = words.contains("search")
                && Set.of("term", "text", "string", "phrase").contains(last);
        return isSearch || TYPED.contains(last) ? "Write format: free_text, or a set if the texts are yours." : null;
    }
}
