package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines of Java for Javadoc that push the plan's example: what is required, and one of what {@code any_of} names. */
final class ExampleCode {

    private static final String STEP = "        ";
    private static final int LONGEST_LINE = 80;

    private final JavaNames names;

    ExampleCode(JavaNames names) {
        this.names = names;
    }

    /** None where the plan lacks an example of something required. */
    Optional<List<String>> of(EventDefinition event) {
        String type = names.table().classOf(event);
        boolean isPushed = event.isEmittedBy(EmittedBy.SERVER) || event.isEmittedBy(EmittedBy.NEXT_PAGE);
        return chain(event.payload(), Sample.of(names.plan(), event))
                .map(calls -> isPushed ? push(type, calls) : assignment(type, calls));
    }

    Optional<List<String>> of(ContextDefinition context) {
        return chain(context.payload(), Sample.of(names.plan(), context.payload(), Map.of()))
                .map(calls -> push(names.table().classOf(context), calls));
    }

    private static List<String> push(String type, List<String> calls) {
        List<String> lines = new ArrayList<>();
        lines.add("dataLayer.push(" + type + ".builder()");
        calls.forEach(call -> lines.addAll(indented(call)));
        lines.add(STEP + ".build());");
        return lines;
    }

    private static List<String> assignment(String type, List<String> calls) {
        List<String> lines = new ArrayList<>();
        lines.add(type + " event = " + type + ".builder()");
        calls.forEach(call -> lines.addAll(indented(call)));
        lines.add(STEP + ".build();");
        return lines;
    }

    private static List<String> indented(String call) {
        return call.lines().map(line -> STEP + line).toList();
    }

    /** One call for each property that is shown. */
    private Optional<List<String>> chain(Payload payload, PlanValue.Structure sample) {
        List<String> calls = new ArrayList<>();
        for (Member member : payload.members()) {
            PlanValue value = sample.members().get(member.property());
            if (member.isRequired() && value == null) {
                return Optional.empty();
            }
            if (value != null && isShown(payload, member)) {
                Optional<String> expression = expression(member.property(), value);
                if (expression.isEmpty()) {
                    return Optional.empty();
                }
                calls.add("." + names.codeOf(member.property()).name() + "(" + expression.get() + ")");
            }
        }
        return Optional.of(calls);
    }

    private static boolean isShown(Payload payload, Member member) {
        return member.isRequired()
                || member.isOptional()
                        && payload.anyOf().stream()
                                .anyMatch(anyOf -> anyOf.properties().get(0).equals(member.property()));
    }

    private Optional<String> expression(PropertyDefinition property, PlanValue value) {
        String expression = value.match(new Expressions(property));
        return expression.isEmpty() ? Optional.empty() : Optional.of(expression);
    }

    /** A value as an expression; empty where an object of it cannot be made. */
    private final class Expressions implements PlanValue.Cases<String> {

        private final PropertyDefinition property;

        Expressions(PropertyDefinition property) {
            this.property = property;
        }

        @Override
        public String text(String text) {
            String literal = Literals.textInComment(text);
            return property.isHash() ? "Sha256.ofHex(" + literal + ")" : literal;
        }

        @Override
        public String integer(long number) {
            return property.type().isList() ? number + "L" : Literals.integer(number);
        }

        @Override
        public String decimal(BigDecimal number) {
            return "new BigDecimal(" + Literals.decimal(number) + ")";
        }

        @Override
        public String bool(boolean flag) {
            return Boolean.toString(flag);
        }

        @Override
        public String date(LocalDate date) {
            return "LocalDate.parse(\"" + date + "\")";
        }

        @Override
        public String datetime(Instant instant) {
            return "Instant.parse(\"" + instant + "\")";
        }

        @Override
        public String choice(SetDefinition.Value value) {
            SetDefinition set = ((PropertyType.OfSet) property.type().elementType()).set();
            return names.table().classOf(set) + "." + names.table().constantOf(value);
        }

        @Override
        public String list(List<PlanValue> values) {
            List<String> members =
                    values.stream().map(value -> value.match(this)).toList();
            return members.contains("") ? "" : members.stream().collect(Collectors.joining(", ", "List.of(", ")"));
        }

        @Override
        public String object(Map<PropertyDefinition, PlanValue> members) {
            String id = ((PropertyType.OfObject) property.type().elementType()).objectId();
            Payload payload = names.plan().objects().get(id).payload();
            return chain(payload, new PlanValue.Structure(members))
                    .map(calls -> object(names.table().objectClass(id), calls))
                    .orElse("");
        }

        private String object(String type, List<String> calls) {
            String line = type + ".builder()" + String.join("", calls) + ".build()";
            if (line.length() <= LONGEST_LINE && !line.contains("\n")) {
                return line;
            }
            List<String> lines = new ArrayList<>();
            lines.add(type + ".builder()");
            calls.forEach(call -> lines.addAll(indented(call)));
            lines.add(STEP + ".build()");
            return String.join("\n", lines);
        }
    }
}
