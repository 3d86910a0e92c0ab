package io.github.layerscribe.codegen.parse.payload;

import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one definition itself lists: the properties exist, but nothing lower is joined and no rule between them is
 * judged.
 *
 * @param id of the event, context, object or group
 * @param without properties to take out of what lies below
 */
public record Layer(
        YamlNode.Scalar id,
        Members members,
        Rules rules,
        YamlNode.@Nullable Scalar within,
        List<YamlNode.Scalar> without) {

    /** The listed properties, apart by presence. */
    public record Members(List<Member> required, List<Member> optional, List<Member> fixed) {}

    /** Rules between properties, as written. */
    public record Rules(List<AnyOfText> anyOf, List<RequiresText> requires, List<YamlNode.Scalar> checks) {}

    /** One inner list of {@code any_of}. */
    public record AnyOfText(List<YamlNode.Scalar> properties, SourceRange range) {}

    /** One entry of {@code requires}. */
    public record RequiresText(YamlNode.Scalar condition, List<YamlNode.Scalar> needed) {}
}
