package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many plans hold each feature of the format, counted in what the reader understood. */
final class PlanCoverage {

    private static final List<String> TYPES =
            List.of("string", "integer", "decimal", "boolean", "date", "datetime", "inline set", "named set", "object");
    private static final List<String> OTHERS = List.of(
            "min",
            "max",
            "decimals",
            "min_length",
            "max_length",
            "pattern",
            "min_items",
            "max_items",
            "name",
            "any_of",
            "any_of in object",
            "requires presence",
            "requires value",
            "requires in object",
            "fixed",
            "fixed in context",
            "no property",
            "one name, two versions",
            "amount_in",
            "format with max_length",
            "within",
            "context",
            "tolerance",
            "nesting 1",
            "nesting 2",
            "nesting 3",
            "factor sum",
            "factor product",
            "factor count",
            "factor path",
            "factor dotted path");

    private final Map<String, Integer> plansByFeature = new TreeMap<>();
    private Set<String> features = new HashSet<>();
    private int plans;

    PlanCoverage() {
        OTHERS.forEach(this::expect);
        for (String type : TYPES) {
            expect("type " + type);
            expect("list of " + type);
        }
        for (Format format : Format.values()) {
            expect("format " + format.word());
        }
        for (Check.Operator operator : Check.Operator.values()) {
            expect("check " + operator.symbol());
        }
        for (Check.Kind kind : Check.Kind.values()) {
            expect("check of " + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    void count(TrackingPlan plan) {
        plans++;
        features = new HashSet<>();
        plan.events().forEach(event -> {
            add("no property", event.members().isEmpty());
            add("one name, two versions", event.name().version() != null);
            addPush(plan, event.payload());
        });
        plan.contexts().forEach(context -> {
            features.add("context");
            add("fixed in context", context.payload().fixed().findAny().isPresent());
            addPush(plan, context.payload());
        });
        features.forEach(feature -> plansByFeature.merge(feature, 1, Integer::sum));
    }

    /** The features that less than 1 % of the plans hold. */
    Set<String> rare() {
        return plansByFeature.entrySet().stream()
                .filter(entry -> entry.getValue() * 100 < plans)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    String table() {
        return plansByFeature.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%-20s %5.1f %%%n", entry.getKey(), 100.0 * entry.getValue() / plans))
                .collect(Collectors.joining("", "of " + plans + " plans hold\n", ""));
    }

    private void expect(String feature) {
        plansByFeature.put(feature, 0);
    }

    private void addPush(TrackingPlan plan, Payload payload) {
        addPayload(plan, payload, 0);
        add("within", payload.within() != null);
        payload.checks().forEach(this::addCheck);
    }

    private void addPayload(TrackingPlan plan, Payload payload, int depth) {
        String place = depth == 0 ? "" : " in object";
        add("nesting " + depth, depth > 0);
        add("any_of" + place, !payload.anyOf().isEmpty());
        payload.requirements().forEach(requirement -> {
            boolean isPresence = requirement.condition().isPresence();
            add("amount_in", requirement.isImplied());
            features.add(depth > 0 ? "requires in object" : "requires " + (isPresence ? "presence" : "value"));
        });
        for (Member member : payload.members()) {
            add("fixed", member.isFixed());
            addProperty(member.property());
            if (member.property().type().elementType() instanceof PropertyType.OfObject object) {
                addPayload(plan, plan.objects().get(object.objectId()).payload(), depth + 1);
            }
        }
    }

    private void addProperty(PropertyDefinition property) {
        features.add((property.type().isList() ? "list of " : "type ")
                + word(property.type().elementType()));
        add("name", !property.wireName().equals(property.id()));
        PropertyRules rules = property.rules();
        add("min", rules.numbers().min() != null);
        add("max", rules.numbers().max() != null);
        add("decimals", rules.numbers().decimals() != null);
        add("min_length", rules.text().minLength() != 1);
        add("max_length", rules.text().maxLength() != null);
        add(
                "format with max_length",
                rules.text().format() != null && rules.text().maxLength() != null);
        add("pattern", rules.text().pattern() != null);
        add("min_items", rules.lists().minItems() != 1);
        add("max_items", rules.lists().maxItems() != null);
        if (rules.text().format() != null) {
            features.add("format " + rules.text().format().word());
        }
    }

    private void addCheck(Check check) {
        features.add("check " + check.operator().symbol());
        features.add("check of " + check.kind().name().toLowerCase(Locale.ROOT));
        add("tolerance", check.tolerance() != null);
        check.factors().forEach(factor -> {
            if (factor instanceof Factor.Sum sum) {
                features.add("factor sum");
                add("factor product", sum.factors().size() > 1);
            } else if (factor instanceof Factor.Count) {
                features.add("factor count");
            } else if (factor instanceof Factor.Path path) {
                features.add(path.steps().size() > 1 ? "factor dotted path" : "factor path");
            }
        });
    }

    private static String word(PropertyType type) {
        if (type instanceof PropertyType.OfSet set) {
            return set.set().isInline() ? "inline set" : "named set";
        }
        return type instanceof PropertyType.OfObject ? "object" : type.words();
    }

    private void add(String feature, boolean isThere) {
        if (isThere) {
            features.add(feature);
        }
    }
}
