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

/** A word that is abbreviated in one name and written out in another. */
public final class NameAbbreviation implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-abbreviation")
            .purpose("A word is abbreviated everywhere or nowhere.")
            .why("""
                    Where "quantity" and "qty" live side by side, every page is a guess. The longer word costs a \
                    few bytes and needs no legend.""")
            .bad("""
                    properties:
                      item_qty:       {type: integer, min: 1, description: Pieces of one article}
                      total_quantity: {type: integer, min: 1, description: Pieces in the whole order}
                    """)
            .at("properties.item_qty")
            .good("""
                    properties:
                      item_quantity:  {type: integer, min: 1, description: Pieces of one article}
                      total_quantity: {type: integer, min: 1, description: Pieces in the whole order}
                    """)
            .origin("Iglu measurement-protocol schemas (short names) beside enhanced-ecommerce ones (long names).");

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("addr", "address"),
            Map.entry("amt", "amount"),
            Map.entry("btn", "button"),
            Map.entry("cat", "category"),
            Map.entry("cnt", "count"),
            Map.entry("curr", "currency"),
            Map.entry("cust", "customer"),
            Map.entry("desc", "description"),
            Map.entry("img", "image"),
            Map.entry("lang", "language"),
            Map.entry("loc", "location"),
            Map.entry("msg", "message"),
            Map.entry("nr", "number"),
            Map.entry("num", "number"),
            Map.entry("pos", "position"),
            Map.entry("prod", "product"),
            Map.entry("promo", "promotion"),
            Map.entry("qty", "quantity"),
            Map.entry("trx", "transaction"),
            Map.entry("txn", "transaction"),
            Map.entry("usr", "user"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Map<String, Definition> users = new HashMap<>();
        plan.events().forEach(event -> Words.of(event.wireName()).forEach(word -> users.putIfAbsent(word, event)));
        plan.properties()
                .forEach(property -> Words.of(property.wireName()).forEach(word -> users.putIfAbsent(word, property)));
        plan.events().forEach(event -> judge(event, event.wireName(), users, findings));
        plan.properties().forEach(property -> judge(property, property.wireName(), users, findings));
    }

    private static void judge(Definition definition, String name, Map<String, Definition> users, Findings findings) {
        for (String word : Words.of(name)) {
            String written = LONG.get(word);
            Definition other = written == null ? null : users.get(written);
            if (other != null) {
                findings.tell(
                        definition,
                        definition.declaration().rangeOf("name"),
                        "\"" + name + "\" abbreviates \"" + written + "\", which \"" + other.id() + "\" writes out.",
                        "Write the word out.",
                        new Diagnostic.Related(other.range(), "written out here"));
                return;
            }
        }
    }
}
