package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** An id or code that is typed as a number. */
public final class IdAsNumber implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "id-as-number")
            .purpose("Ids and codes are texts, even where they are all digits.")
            .why("""
                    An article number "004711" becomes 4711 and is found nowhere; a long id loses its last \
                    digits in JavaScript. Nobody adds ids up: they are texts.""")
            .bad("""
                    properties:
                      article_id: {type: integer, min: 0, description: Our article number, example: 4711}
                    """)
            .at("properties.article_id")
            .good("""
                    properties:
                      article_id: {type: string, description: Our article number, example: "004711"}
                    """)
            .origin("Segment plan.json, \"Large Numbers Event\": integers beyond what JavaScript keeps exactly.");

    private static final Set<String> IDS =
            Set.of("id", "ids", "sku", "ean", "gtin", "isbn", "zip", "postcode", "plz", "phone", "uuid");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.wireName());
            String last = words.isEmpty() ? "" : words.get(words.size() - 1);
            if (property.type().elementType().isNumber() && IDS.contains(last)) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("type"),
                        "\"" + property.id() + "\" is an id or a code, and is typed as a number.",
                        "Write type: string; put quotes around the example.");
            }
        }
    }
}
