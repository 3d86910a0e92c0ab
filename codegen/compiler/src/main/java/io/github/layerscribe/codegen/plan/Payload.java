package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.plan.check.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an event, context or object after layering, and the rules between them.
 *
 * <p>The order of members is the order on the wire and in Java: required as written, then optional as written, then
 * fixed; within each, what was layered below comes first.
 *
 * @param requirements written ones first, then those that follow from {@code amount_in}
 * @param within the one word under which destinations that nest put the properties
 */
public record Payload(
        List<Member> members,
        List<AnyOf> anyOf,
        List<Requirement> requirements,
        List<Check> checks,
        @Nullable String within) {

    public static final Payload EMPTY = new Payload(List.of(), List.of(), List.of(), List.of(), null);

    public Payload {
        members = List.copyOf(members);
        anyOf = List.copyOf(anyOf);
        requirements = List.copyOf(requirements);
        checks = List.copyOf(checks);
    }

    public Stream<Member> required() {
        return members.stream().filter(Member::isRequired);
    }

    public Stream<Member> optional() {
        return members.stream().filter(Member::isOptional);
    }

    public Stream<Member> fixed() {
        return members.stream().filter(Member::isFixed);
    }

    /** The member with this property id. */
    public Optional<Member> find(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
