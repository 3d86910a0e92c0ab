package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.plan.check.CheckSide;
import io.github.layerscribe.codegen.plan.check.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What an event, context or object carries, and the rules between its properties. */
final class PayloadJson {

    private PayloadJson() {}

    static JsonObject of(Payload payload) {
        return new JsonObject()
                .with("within", payload.within())
                .with(
                        "properties",
                        payload.members().stream().map(PayloadJson::member).toList())
                .withAny(
                        "any_of",
                        payload.anyOf().stream()
                                .map(AnyOf::properties)
                                .map(PayloadJson::ids)
                                .toList())
                .withAny(
                        "requires",
                        payload.requirements().stream()
                                .map(PayloadJson::requirement)
                                .toList())
                .withAny(
                        "check",
                        payload.checks().stream().map(PayloadJson::check).toList());
    }

    static List<String> ids(List<PropertyDefinition> properties) {
        return properties.stream().map(PropertyDefinition::id).toList();
    }

    private static JsonObject member(Member member) {
        return new JsonObject()
                .with("property", member.property().id())
                .with("presence", member.presence().name().toLowerCase(Locale.ROOT))
                .with(
                        "value",
                        member.fixedValue() == null ? null : member.fixedValue().match(PlanValueJson.VALUE));
    }

    /** {@code implied}: it follows from an {@code amount_in}. */
    private static JsonObject requirement(Requirement requirement) {
        Requirement.Condition condition = requirement.condition();
        return new JsonObject()
                .with("when", condition.text())
                .with("property", condition.property().id())
                .withAny(
                        "values",
                        condition.values().stream()
                                .map(value -> value.match(PlanValueJson.VALUE))
                                .toList())
                .with("needs", ids(requirement.needed()))
                .with("implied", requirement.isImplied() ? true : null);
    }

    private static JsonObject check(Check check) {
        return new JsonObject()
                .with("text", check.text())
                .with("compares", check.kind().name().toLowerCase(Locale.ROOT))
                .with("left", side(check.left()))
                .with("operator", check.operator().symbol())
                .with("right", side(check.right()))
                .with("tolerance", check.tolerance());
    }

    /** Terms that are added up, or subtracted; each a product of factors. */
    private static List<JsonObject> side(CheckSide side) {
        return side.terms().stream()
                .map(term -> new JsonObject()
                        .with("negative", term.isNegative() ? true : null)
                        .with(
                                "factors",
                                term.factors().stream()
                                        .map(factor -> factor.match(FactorJson.FACTOR))
                                        .toList()))
                .toList();
    }

    private enum FactorJson implements Factor.Cases<JsonObject> {
        FACTOR;

        @Override
        public JsonObject number(BigDecimal number) {
            return new JsonObject().with("number", number);
        }

        @Override
        public JsonObject path(Factor.Path path) {
            return new JsonObject().with("path", ids(path.steps()));
        }

        @Override
        public JsonObject sum(PropertyDefinition list, List<PropertyDefinition> factors) {
            return new JsonObject().with("sum_over", list.id()).with("of", ids(factors));
        }

        @Override
        public JsonObject count(PropertyDefinition list) {
            return new JsonObject().with("count", list.id());
        }
    }
}
