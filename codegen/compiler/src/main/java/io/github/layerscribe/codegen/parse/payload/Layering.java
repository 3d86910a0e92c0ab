package io.github.layerscribe.codegen.parse.payload;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.parse.keys.TakenOut;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins a group under its event, or an object under the one that extends it.
 *
 * <p>Lists are joined, lower first; required on either layer is required; what the upper fixes leaves both lists; maps
 * are joined by key and the upper wins; {@code without} takes properties out of the lower layer. A property that the
 * lower layer fixes can be listed above only after {@code without}: the plan does not say otherwise which would count.
 */
public final class Layering {

    private final TakenOut takenOut;
    private final Diagnostics diagnostics;

    /**
     * For all layers of a plan.
     *
     * @param takenOut what a plan below already lost, or took out itself
     */
    public Layering(TakenOut takenOut, Diagnostics diagnostics) {
        this.takenOut = takenOut;
        this.diagnostics = diagnostics;
    }

    /** One layer that says what both say. */
    public Layer join(Layer lower, Layer upper) {
        Set<String> removed = removed(lower, upper);
        Layer.Members below = without(lower.members(), removed);
        Layer.Members above = upper.members();
        refuseListedOverFixed(below, above);
        Map<String, Member> fixed = byId(Stream.concat(below.fixed().stream(), above.fixed().stream()));
        Map<String, Member> required = byId(Stream.concat(below.required().stream(), above.required().stream()));
        above.fixed().forEach(member -> required.remove(member.id()));
        Map<String, Member> optional = byId(Stream.concat(below.optional().stream(), above.optional().stream()));
        optional.keySet().removeAll(required.keySet());
        above.fixed().forEach(member -> optional.remove(member.id()));
        Layer.Members members = new Layer.Members(
                List.copyOf(required.values()), List.copyOf(optional.values()), List.copyOf(fixed.values()));
        YamlNode.Scalar within = upper.within() != null ? upper.within() : lower.within();
        return new Layer(upper.id(), members, rules(lower.rules(), upper.rules()), within, upper.without());
    }

    /** A layer with nothing below it; {@code without} then has nothing to take out. */
    public Layer alone(Layer layer) {
        for (YamlNode.Scalar id : layer.without()) {
            if (!takenOut.isDone(id)) {
                diagnostics.error(
                        "without",
                        id.range(),
                        "There is no \"" + id.text() + "\" below \""
                                + layer.id().text() + "\" to take out.",
                        "Take it out of the list here.");
            }
        }
        return layer;
    }

    private Set<String> removed(Layer lower, Layer upper) {
        Set<String> below = new HashSet<>();
        all(lower.members()).forEach(member -> below.add(member.id()));
        Set<String> removed = new HashSet<>();
        for (YamlNode.Scalar id : upper.without()) {
            if (below.contains(id.text())) {
                removed.add(id.text());
            } else if (!takenOut.isDone(id)) {
                diagnostics.error(
                        "without",
                        id.range(),
                        "\"" + lower.id().text() + "\" does not list \"" + id.text() + "\", so it cannot be taken out.",
                        "Take it out of without.");
            }
        }
        return removed;
    }

    private void refuseListedOverFixed(Layer.Members below, Layer.Members above) {
        Map<String, Member> fixed = byId(below.fixed().stream());
        for (Member member : Stream.concat(above.required().stream(), above.optional().stream())
                .toList()) {
            Member lower = fixed.get(member.id());
            if (lower != null) {
                diagnostics.add(Diagnostic.error(
                                "listed-twice",
                                member.range(),
                                "\"" + member.id() + "\" is fixed below and cannot be set here.",
                                "Add without: [" + member.id() + "] to set it all the same.")
                        .with(lower.range(), "fixed here"));
            }
        }
    }

    private static Layer.Members without(Layer.Members members, Set<String> removed) {
        return new Layer.Members(
                without(members.required(), removed),
                without(members.optional(), removed),
                without(members.fixed(), removed));
    }

    private static List<Member> without(List<Member> members, Set<String> removed) {
        return members.stream().filter(member -> !removed.contains(member.id())).toList();
    }

    private static Layer.Rules rules(Layer.Rules lower, Layer.Rules upper) {
        Map<String, Layer.RequiresText> requires = new LinkedHashMap<>();
        lower.requires()
                .forEach(rule ->
                        requires.put(Scalars.singleSpaced(rule.condition().text()), rule));
        upper.requires()
                .forEach(rule ->
                        requires.put(Scalars.singleSpaced(rule.condition().text()), rule));
        return new Layer.Rules(
                joined(lower.anyOf(), upper.anyOf()),
                List.copyOf(requires.values()),
                joined(lower.checks(), upper.checks()));
    }

    private static <T> List<T> joined(List<T> lower, List<T> upper) {
        List<T> both = new ArrayList<>(lower);
        both.addAll(upper);
        return both;
    }

    private static Stream<Member> all(Layer.Members members) {
        return Stream.of(members.required(), members.optional(), members.fixed())
                .flatMap(List::stream);
    }

    /** In the order of first mention; a later one takes the place of an earlier one. */
    private static Map<String, Member> byId(Stream<Member> members) {
        Map<String, Member> byId = new LinkedHashMap<>();
        members.forEach(member -> byId.put(member.id(), member));
        return byId;
    }
}
