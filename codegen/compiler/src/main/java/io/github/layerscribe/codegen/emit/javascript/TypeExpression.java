package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyRules.ListRules;
import io.github.layerscribe.codegen.plan.PropertyRules.NumberRules;
import io.github.layerscribe.codegen.plan.PropertyRules.TextRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JavaScript that reads a property and judges it by its own rules: {@code list(ITEM, 1, 200)}. */
final class TypeExpression implements PropertyType.Cases<String> {

    private final TrackingPlan plan;
    private final NameTable names;
    private final PropertyRules rules;

    private TypeExpression(TrackingPlan plan, NameTable names, PropertyRules rules) {
        this.plan = plan;
        this.names = names;
        this.rules = rules;
    }

    static String of(TrackingPlan plan, NameTable names, PropertyDefinition property) {
        return property.type().match(new TypeExpression(plan, names, property.rules()));
    }

    @Override
    public String string() {
        TextRules text = rules.text();
        List<String> options = new ArrayList<>();
        if (text.format() == Format.SHA256) {
            return "text({format: 'sha256'})"; // whose length is no choice
        }
        if (text.minLength() != 1) {
            options.add("min: " + text.minLength());
        }
        if (text.maxLength() != null) {
            options.add("max: " + text.maxLength());
        }
        if (text.format() != null && text.format() != Format.FREE_TEXT) {
            options.add("format: " + Literal.of(text.format().word()));
        }
        if (text.pattern() != null) {
            options.add("pattern: " + pattern(text.pattern()));
        }
        return call("text", options);
    }

    @Override
    public String integer() {
        return call("integer", bounds());
    }

    @Override
    public String decimal() {
        List<String> options = bounds();
        if (rules.numbers().decimals() != null) {
            options.add("decimals: " + rules.numbers().decimals());
        }
        return call("decimal", options);
    }

    @Override
    public String bool() {
        return "bool()";
    }

    @Override
    public String date() {
        return "date()";
    }

    @Override
    public String datetime() {
        return "datetime()";
    }

    @Override
    public String set(SetDefinition set) {
        List<String> ids = set.values().stream().map(SetDefinition.Value::id).toList();
        List<String> wireNames =
                set.values().stream().map(SetDefinition.Value::wireName).toList();
        return "oneOf(" + Literal.list(ids) + (ids.equals(wireNames) ? "" : ", " + Literal.list(wireNames)) + ")";
    }

    @Override
    public String object(String objectId) {
        return names.shapeOf(plan.objects().get(objectId));
    }

    @Override
    public String list(PropertyType element) {
        ListRules lists = rules.lists();
        String bounds = lists.maxItems() != null
                ? ", " + lists.minItems() + ", " + lists.maxItems()
                : lists.minItems() != 1 ? ", " + lists.minItems() : "";
        return "list(" + element.match(this) + bounds + ")";
    }

    /** A plan's pattern is one of JavaScript too. As a string, because nothing in it can then end a literal. */
    private static String pattern(String pattern) {
        return "new RegExp(" + Literal.of("^(?:" + pattern + ")$") + ", 'u')";
    }

    private List<String> bounds() {
        NumberRules numbers = rules.numbers();
        List<String> options = new ArrayList<>();
        addBound(options, "min", numbers.min());
        addBound(options, "max", numbers.max());
        return options;
    }

    private static void addBound(List<String> options, String name, @Nullable BigDecimal bound) {
        if (bound != null) {
            options.add(name + ": " + bound.toPlainString());
        }
    }

    private static String call(String function, List<String> options) {
        return function + (options.isEmpty() ? "()" : "({" + String.join(", ", options) + "})");
    }
}
