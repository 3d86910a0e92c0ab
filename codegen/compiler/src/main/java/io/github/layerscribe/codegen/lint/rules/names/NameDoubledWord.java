package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.regex.Pattern;

/** A name that says a word twice in a row. */
public final class NameDoubledWord implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-doubled-word")
            .purpose("No name says a word twice in a row.")
            .why("""
                    A doubled word comes from generated names ("product" + "product_id") and from copying. It \
                    makes the name longer, and whoever types it from memory leaves the word out.""")
            .bad("""
                    properties:
                      product_product_id: {type: string, description: Our article number}
                    """)
            .at("properties.product_product_id")
            .good("""
                    properties:
                      product_id: {type: string, description: Our article number}
                    """)
            .origin(
                    "Iglu enhanced-ecommerce schemas flattened by importers: productFieldObject becomes product_product_id.");

    private static final Pattern WORDS_ONLY = Pattern.compile("[\\p{L}\\p{N} _-]+");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        plan.events().forEach(event -> judge(event, event.wireName(), findings));
        plan.properties().forEach(property -> judge(property, property.wireName(), findings));
    }

    private static void judge(Definition definition, String name, Findings findings) {
        List<String> words = WORDS_ONLY.matcher(name).matches() ? Words.of(name) : List.of();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals(words.get(i - 1))
                    && !Character.isDigit(words.get(i).charAt(0))) {
                findings.tell(
                        definition,
                        definition.declaration().rangeOf("name"),
                        "\"" + name + "\" says \"" + words.get(i) + "\" twice.",
                        "Say it once.");
                return;
            }
        }
    }
}
