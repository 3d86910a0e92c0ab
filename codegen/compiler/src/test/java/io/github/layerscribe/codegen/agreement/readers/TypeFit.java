package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Whether a literal has the types that the plan gives, by the book: what TypeScript must take, and nothing else. */
record TypeFit(TrackingPlan plan) {

    boolean fits(Payload payload, JsonNode value) {
        return value.isObject()
                && value.propertyStream()
                        .allMatch(entry -> payload.find(entry.getKey())
                                .filter(member -> !member.isFixed())
                                .filter(member -> fits(member, entry.getValue()))
                                .isPresent())
                && payload.required().allMatch(member -> value.has(member.id()));
    }

    private boolean fits(Member member, JsonNode value) {
        return member.isOptional() && value.isNull()
                || member.property().type().match(new Fit(this)).test(value);
    }

    private record Fit(TypeFit types) implements PropertyType.Cases<Predicate<JsonNode>> {

        @Override
        public Predicate<JsonNode> string() {
            return JsonNode::isString;
        }

        @Override
        public Predicate<JsonNode> integer() {
            return JsonNode::isNumber;
        }

        @Override
        public Predicate<JsonNode> decimal() {
            return JsonNode::isNumber;
        }

        @Override
        public Predicate<JsonNode> bool() {
            return JsonNode::isBoolean;
        }

        @Override
        public Predicate<JsonNode> date() {
            return JsonNode::isString;
        }

        @Override
        public Predicate<JsonNode> datetime() {
            return JsonNode::isString;
        }

        @Override
        public Predicate<JsonNode> set(SetDefinition set) {
            return value -> value.isString() && set.find(value.stringValue()).isPresent();
        }

        @Override
        public Predicate<JsonNode> object(String objectId) {
            return value -> types.fits(types.plan().objects().get(objectId).payload(), value);
        }

        @Override
        public Predicate<JsonNode> list(PropertyType element) {
            Predicate<JsonNode> fits = element.match(this);
            return value -> value.isArray() && value.valueStream().allMatch(fits);
        }
    }
}
