package io.github.layerscribe.codegen.hostile;

import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceFile;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every text that a plan's model holds, by the record component that holds it: {@code EventDefinition.Name.wire}. */
final class ModelTexts {

    private static final String MODEL = TrackingPlan.class.getPackageName();

    private final Map<String, Set<String>> texts = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    /** The texts of each component that can hold one; an empty set if this plan leaves it empty. */
    static Map<String, Set<String>> of(TrackingPlan plan) {
        ModelTexts walk = new ModelTexts();
        walk.open.add(plan);
        while (!walk.open.isEmpty()) {
            walk.visit(walk.open.remove());
        }
        return walk.texts;
    }

    private void visit(Object value) {
        if (!seen.add(value)) {
            return;
        }
        if (value instanceof Definitions<?> definitions) {
            open.addAll(definitions.all());
        } else if (value instanceof Record && value.getClass().getPackageName().startsWith(MODEL)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(nameOf(value.getClass(), component), component, get(value, component));
            }
        }
    }

    private void visit(String name, RecordComponent component, Object value) {
        if (component.getType() == String.class
                || component.getGenericType().getTypeName().contains("java.lang.String")) {
            texts.computeIfAbsent(name, key -> new TreeSet<>());
        }
        descend(name, value);
    }

    private void descend(String name, Object value) {
        if (value instanceof String text) {
            texts.computeIfAbsent(name, key -> new TreeSet<>()).add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> descend(name, inner));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> descend(name, one));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                descend(name, key);
                descend(name, inner);
            });
        } else if (value != null && !(value instanceof SourceFile)) {
            open.add(value);
        }
    }

    private static String nameOf(Class<?> type, RecordComponent component) {
        return type.getName().substring(MODEL.length() + 1).replace('$', '.') + "." + component.getName();
    }

    private static Object get(Object value, RecordComponent component) {
        try {
            if (!Modifier.isPublic(value.getClass().getModifiers())) {
                component.getAccessor().setAccessible(true);
            }
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
