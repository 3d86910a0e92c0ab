package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every plan that differs from one plan in one component of one record of the model, found by reflection: a component
 * that is added to the model tomorrow is varied tomorrow.
 *
 * <p>Properties and named sets are varied where they are defined; where they are mentioned, another one is mentioned.
 */
final class PlanMutants {

    private final PropertyDefinition spare;

    private PlanMutants(TrackingPlan plan) {
        this.spare = plan.properties().all().stream()
                .filter(property -> !(property.type().elementType() instanceof PropertyType.OfObject))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /**
     * One other plan.
     *
     * @param component what differs, such as {@code NumberRules.min}
     */
    record Mutant(String component, TrackingPlan plan) {}

    /** Mentions of properties become mentions of the last property that holds no object, so that none holds itself. */
    static List<Mutant> of(TrackingPlan plan) {
        return new PlanMutants(plan)
                .ofRecord(plan).stream()
                        .map(variant -> new Mutant(variant.component(), (TrackingPlan) variant.value()))
                        .toList();
    }

    private record Variant(String component, Object value) {}

    private List<Variant> ofRecord(Record value) {
        List<Variant> variants = new ArrayList<>();
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object part = part(value, components[i]);
            String name = value.getClass().getSimpleName() + "." + components[i].getName();
            boolean isDefinition = value instanceof TrackingPlan.Dictionary;
            for (Variant variant : part == null ? List.<Variant>of() : of(part, name, isDefinition)) {
                variants.add(new Variant(variant.component(), with(value, components, i, variant.value())));
            }
        }
        return variants;
    }

    private List<Variant> of(Object value, String component, boolean isDefinition) {
        if (value instanceof SourceRange) {
            return List.of();
        }
        if (value instanceof Definitions<?> definitions) {
            return ofDefinitions(definitions, component, isDefinition);
        }
        if (value instanceof PropertyDefinition property && !isDefinition) {
            return property.id().equals(spare.id()) ? List.of() : List.of(new Variant(component, spare));
        }
        if (value instanceof SetDefinition set && !isDefinition) {
            return set.isInline() ? ofInlineSet(set) : List.of();
        }
        if (value instanceof PlanValue.Choice choice) {
            return List.of(new Variant(component, new PlanValue.Choice(other(choice.value()))));
        }
        if (value instanceof PlanVersion version) {
            return List.of(new Variant(component, Bump.PATCH.after(version)));
        }
        if (value instanceof PropertyType.OfObject object) {
            return List.of(new Variant(
                    "OfObject.objectId",
                    new PropertyType.OfObject(object.objectId().equals("leaf") ? "twig" : "leaf")));
        }
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        return value instanceof Map<?, ?> || value instanceof List<?> || value instanceof Set<?>
                ? ofMany(value, component)
                : List.of(new Variant(component, other(value)));
    }

    private List<Variant> ofDefinitions(Definitions<?> definitions, String component, boolean isDefinition) {
        List<Variant> variants = new ArrayList<>();
        List<Definition> all = new ArrayList<>(definitions.all());
        for (int i = 0; i < all.size(); i++) {
            List<Definition> fewer = new ArrayList<>(all);
            fewer.remove(i);
            if (!component.startsWith("Dictionary.")) {
                variants.add(new Variant(component, Definitions.of(fewer)));
            }
            for (Variant variant : of(all.get(i), component, isDefinition)) {
                List<Definition> others = new ArrayList<>(all);
                others.set(i, (Definition) variant.value());
                variants.add(new Variant(variant.component(), Definitions.of(others)));
            }
        }
        return variants;
    }

    private List<Variant> ofInlineSet(SetDefinition set) {
        return of(set.values(), "SetDefinition.values", false).stream()
                .map(variant -> new Variant(
                        variant.component(),
                        new SetDefinition(
                                set.declaration(), set.description(), castValues(variant.value()), set.isInline())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<SetDefinition.Value> castValues(Object values) {
        return (List<SetDefinition.Value>) values;
    }

    private List<Variant> ofMany(Object many, String component) {
        List<Variant> variants = new ArrayList<>();
        if (many instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                Map<Object, Object> fewer = new LinkedHashMap<>(map);
                fewer.remove(key);
                variants.add(new Variant(component, fewer));
                for (Variant variant : of(map.get(key), component, false)) {
                    Map<Object, Object> others = new LinkedHashMap<>(map);
                    others.put(key, variant.value());
                    variants.add(new Variant(variant.component(), others));
                }
            }
        } else if (many instanceof Set<?> set) {
            Set<Object> fewer = new LinkedHashSet<>(set);
            if (set.size() > 1) {
                fewer.remove(set.iterator().next());
                variants.add(new Variant(component, fewer));
            }
        } else {
            variants.addAll(ofList((List<?>) many, component));
        }
        return variants;
    }

    private List<Variant> ofList(List<?> list, String component) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(i);
            variants.add(new Variant(component, fewer));
            for (Variant variant : of(list.get(i), component, false)) {
                List<Object> others = new ArrayList<>(list);
                others.set(i, variant.value());
                variants.add(new Variant(variant.component(), others));
            }
        }
        return variants;
    }

    private static SetDefinition.Value other(SetDefinition.Value value) {
        return new SetDefinition.Value(
                value.id() + "x", value.wireName(), value.description(), value.deprecated(), value.range());
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(1);
        }
        if (value instanceof Instant instant) {
            return instant.plusSeconds(1);
        }
        if (value == Selection.Kind.NONE) {
            return Selection.Kind.ALL;
        }
        if (value instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            return all[(choice.ordinal() + 1) % all.length];
        }
        throw new AssertionError("Teach this test to vary a " + value.getClass());
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object with(Record value, RecordComponent[] components, int changed, Object instead) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = i == changed ? instead : part(value, components[i]);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return value.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value.getClass() + " cannot have another " + components[changed], e);
        }
    }
}
