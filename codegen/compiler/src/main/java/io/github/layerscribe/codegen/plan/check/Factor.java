package io.github.layerscribe.codegen.plan.check;

import io.github.layerscribe.codegen.plan.PropertyDefinition;
import java.math.BigDecimal;
import java.util.List;

/** The smallest part of a check. */
public sealed interface Factor {

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** The properties it reads, the member of the event first; none for a number. */
    List<PropertyDefinition> properties();

    /** One method for each kind of factor. */
    interface Cases<R> {
        R number(BigDecimal number);

        /** One property of the event, or one of an object the event lists. */
        R path(Path path);

        /** Over the elements of a list of objects: the sum of the products of these properties. */
        R sum(PropertyDefinition list, List<PropertyDefinition> factors);

        /** How many elements a list has. */
        R count(PropertyDefinition list);
    }

    record Number(BigDecimal value) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(value);
        }

        @Override
        public List<PropertyDefinition> properties() {
            return List.of();
        }
    }

    /** One step ({@code value}) or two ({@code text.words}); the first of two is a single object. */
    record Path(List<PropertyDefinition> steps) implements Factor {
        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.path(this);
        }

        @Override
        public List<PropertyDefinition> properties() {
            return steps;
        }

        /** The property whose value counts. */
        public PropertyDefinition last() {
            return steps.get(steps.size() - 1);
        }
    }

    record Sum(PropertyDefinition list, List<PropertyDefinition> factors) implements Factor {
        public Sum {
            factors = List.copyOf(factors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(list, factors);
        }

        @Override
        public List<PropertyDefinition> properties() {
            return List.of(list);
        }
    }

    record Count(PropertyDefinition list) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(list);
        }

        @Override
        public List<PropertyDefinition> properties() {
            return List.of(list);
        }
    }
}
