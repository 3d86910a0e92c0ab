package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the checks of one event read.
 *
 * @param components those of the event, by the ids of their properties
 */
record CheckOperands(Map<String, Component> components, TypeNames types, JavaNames names) {

    /** When the check says nothing: where an operand breaks a rule of its own or is absent. */
    Set<String> reasonsToSayNothing(Check check) {
        Set<String> reasons = new LinkedHashSet<>();
        boolean isBare = check.kind() != Check.Kind.NUMBER; // the sums of numbers bear what is absent
        check.factors().forEach(factor -> factor.match(new Blemishes(reasons)));
        check.factors().forEach(factor -> factor.match(new Absences(reasons, isBare)));
        return reasons;
    }

    String read(Factor.Path path) {
        Component first = component(path.steps().get(0));
        if (path.steps().size() == 1) {
            boolean isPrimitive = first.isFixed() && first.kind() == ValueKind.FLAG;
            return isPrimitive ? types.of(RuntimeTypes.BOOLEAN) + ".valueOf(" + first.read() + ")" : first.read();
        }
        return first.read() + "." + accessor(path.last()) + "()";
    }

    /** The accessor of an object's property. */
    String accessor(PropertyDefinition property) {
        return names.table().accessorOf(property);
    }

    Component component(PropertyDefinition property) {
        Component component = components.get(property.id());
        if (component == null) {
            throw new IllegalArgumentException("`" + property.id() + "` is not listed");
        }
        return component;
    }

    /** Collects what must be there; that required properties are is known when no rule is broken. */
    private final class Absences implements Factor.Cases<Boolean> {

        private final Set<String> reasons;
        private final boolean isBare;

        Absences(Set<String> reasons, boolean isBare) {
            this.reasons = reasons;
            this.isBare = isBare;
        }

        @Override
        public Boolean number(BigDecimal number) {
            return true;
        }

        @Override
        public Boolean path(Factor.Path path) {
            boolean isKnown = addIfOptional(component(path.steps().get(0)));
            if (path.steps().size() > 1 && isBare) {
                reasons.add(read(path) + " == null");
            }
            return isKnown;
        }

        @Override
        public Boolean sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            return addIfOptional(component(list));
        }

        @Override
        public Boolean count(PropertyDefinition list) {
            return addIfOptional(component(list));
        }

        private boolean addIfOptional(Component component) {
            return component.isFixed() || component.isRequired() || reasons.add(component.read() + " == null");
        }
    }

    /** Collects what must keep its own rules. */
    private final class Blemishes implements Factor.Cases<Boolean> {

        private final Set<String> reasons;

        Blemishes(Set<String> reasons) {
            this.reasons = reasons;
        }

        @Override
        public Boolean number(BigDecimal number) {
            return true;
        }

        @Override
        public Boolean path(Factor.Path path) {
            Component first = component(path.steps().get(0));
            return path.steps().size() == 1 ? own(first) : inner(first, path.last());
        }

        @Override
        public Boolean sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            factors.forEach(factor -> inner(component(list), factor));
            return true;
        }

        @Override
        public Boolean count(PropertyDefinition list) {
            return own(component(list));
        }

        private boolean own(Component component) {
            return component.isFixed() || reasons.add("!violations.isClean(" + component.constant() + ")");
        }

        private boolean inner(Component parent, PropertyDefinition property) {
            return reasons.add("!violations.isClean(" + parent.constant() + ", " + types.of(parent.elementType()) + "."
                    + names.table().constantOf(property) + ")");
        }
    }
}
