package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules.ListRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes instances of generated records through their canonical constructors: about half keep every rule of one value. */
final class RandomEvent {

    private final TrackingPlan plan;
    private final Random random;
    private final RandomValue values;
    private boolean isBroken;

    RandomEvent(TrackingPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.values = new RandomValue(random);
    }

    /** One push; either every value keeps its own rules, or some do not. */
    Object next(Class<?> type, Payload payload) {
        isBroken = random.nextInt(5) < 2;
        return record(type, payload);
    }

    private Object record(Class<?> type, Payload payload) {
        Map<String, Member> members = payload.members().stream()
                .collect(Collectors.toMap(
                        member -> NameTable.of(plan).accessorOf(member.property()), Function.identity()));
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Member member = members.get(components[i].getName());
            arguments[i] = isAbsent(member) ? null : value(member.property(), components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " takes no " + Arrays.toString(arguments), e);
        }
    }

    private boolean isAbsent(Member member) {
        return member.isRequired() ? breaks(12) : random.nextInt(3) == 0;
    }

    private Object value(PropertyDefinition property, Type type) {
        if (!property.type().isList()) {
            return single(property, (Class<?>) type);
        }
        Class<?> element = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        List<Object> list = new ArrayList<>();
        int size = size(property.rules().lists());
        for (int i = 0; i < size; i++) {
            list.add(breaks(12) ? null : single(property, element));
        }
        return list;
    }

    private int size(ListRules rules) {
        boolean isShort = rules.maxItems() != null && rules.maxItems() < 9;
        int most = isShort ? rules.maxItems() : rules.minItems() + 2;
        int size = rules.minItems() + random.nextInt(most - rules.minItems() + 1);
        return breaks(6) ? (random.nextBoolean() ? most + 1 : Math.max(0, rules.minItems() - 1)) : size;
    }

    private Object single(PropertyDefinition property, Class<?> type) {
        if (property.type().elementType() instanceof PropertyType.OfObject object) {
            return record(type, plan.objects().get(object.objectId()).payload());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return values.of(property, type, breaks(4));
    }

    private boolean breaks(int oneIn) {
        return isBroken && random.nextInt(oneIn) == 0;
    }
}
