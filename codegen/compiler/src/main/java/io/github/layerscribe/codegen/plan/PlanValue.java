package io.github.layerscribe.codegen.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A value written in the plan (example, fixed, condition), already read as its property's type. */
public sealed interface PlanValue {

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One method for each kind of value. */
    interface Cases<R> {
        R text(String text);

        R integer(long number);

        /** As many digits after the point as were written. */
        R decimal(BigDecimal number);

        R bool(boolean flag);

        R date(LocalDate date);

        R datetime(Instant instant);

        R choice(SetDefinition.Value value);

        R list(List<PlanValue> values);

        /** The members of an object in wire order; only samples hold these. */
        R object(Map<PropertyDefinition, PlanValue> members);
    }

    record Text(String text) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    record Whole(long number) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integer(number);
        }
    }

    record Exact(BigDecimal number) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(number);
        }
    }

    record Flag(boolean flag) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bool(flag);
        }
    }

    record Day(LocalDate date) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.date(date);
        }
    }

    record Moment(Instant instant) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.datetime(instant);
        }
    }

    record Choice(SetDefinition.Value value) implements PlanValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(value);
        }
    }

    record Many(List<PlanValue> values) implements PlanValue {
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(values);
        }
    }

    record Structure(Map<PropertyDefinition, PlanValue> members) implements PlanValue {
        public Structure {
            members = Ordered.copy(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.object(members);
        }
    }
}
