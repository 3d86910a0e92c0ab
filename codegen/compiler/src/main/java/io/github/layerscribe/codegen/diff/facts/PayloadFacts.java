package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.words.PlanWords;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the properties that something lists, and the rules between them. */
final class PayloadFacts {

    private final Place place;
    private final FactList facts;

    private PayloadFacts(Place place, FactList facts) {
        this.place = place;
        this.facts = facts;
    }

    /** One side: what is listed, and where the definition stands. */
    record Listed(Payload payload, Declaration declaration) {

        private Change.@Nullable Side within() {
            return payload.within() == null ? null : new Change.Side(payload.within(), declaration.rangeOf("within"));
        }
    }

    static void compare(Place place, Listed before, Listed after, FactList facts) {
        PayloadFacts payload = new PayloadFacts(place, facts);
        payload.compareMembers(before, after);
        Combinations.compare(place, before.payload(), after.payload(), facts);
        facts.compare(Aspect.NESTING, Turn.OTHER, place.at("within"), before.within(), after.within());
    }

    private void compareMembers(Listed before, Listed after) {
        Map<String, Member> old = byId(before.payload(), facts.renames());
        Map<String, Member> now = byId(after.payload(), Renames.NONE);
        now.forEach((id, member) -> {
            Member was = old.get(id);
            if (was == null) {
                facts.add(Aspect.LISTING, Direction.ADDED, place.part(id, ""), null, presence(member));
            } else {
                compareMember(id, was, member);
            }
        });
        old.forEach((id, member) -> {
            if (!now.containsKey(id)) {
                facts.add(Aspect.LISTING, Direction.REMOVED, place.part(id, ""), presence(member), null);
            }
        });
        compareOrder(old, now, before, after);
    }

    private void compareMember(String id, Member before, Member after) {
        facts.compare(Aspect.PRESENCE, PayloadFacts::turn, place.part(id, ""), presence(before), presence(after));
        if (before.isFixed() && after.isFixed()) {
            facts.compare(Aspect.FIXED, Turn.OTHER, place.part(id, "fixed"), fixed(before), fixed(after));
        }
    }

    private static Direction turn(@Nullable String before, @Nullable String after) {
        if ("optional".equals(before) && "required".equals(after)) {
            return Direction.STRICTER;
        }
        return "required".equals(before) && "optional".equals(after) ? Direction.LOOSER : Direction.OTHER;
    }

    /** Builders ask for required properties in their order; that of the others only shows in bytes. */
    private void compareOrder(Map<String, Member> old, Map<String, Member> now, Listed before, Listed after) {
        boolean isMoved = compareOrder(old, now, Member::isRequired, "required", before, after);
        if (!isMoved) {
            compareOrder(old, now, member -> !member.isRequired(), "optional", before, after);
        }
    }

    private boolean compareOrder(
            Map<String, Member> old, Map<String, Member> now, Predicate<Member> which, String key, Listed b, Listed a) {
        List<String> were = common(old, now, which);
        List<String> are = common(now, old, which);
        if (were.equals(are)) {
            return false;
        }
        facts.add(
                Aspect.LIST_ORDER,
                key.equals("required") ? Direction.STRICTER : Direction.OTHER,
                place.at(key),
                order(were, b.declaration().rangeOf(key)),
                order(are, a.declaration().rangeOf(key)));
        return true;
    }

    private static Change.Side order(List<String> ids, SourceRange range) {
        return new Change.Side(String.join(", ", ids), range);
    }

    private static List<String> common(
            Map<String, Member> members, Map<String, Member> others, Predicate<Member> which) {
        return members.entrySet().stream()
                .filter(entry -> {
                    Member other = others.get(entry.getKey());
                    return other != null
                            && which.test(other)
                            && other.presence() == entry.getValue().presence();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Member> byId(Payload payload, Renames renames) {
        Map<String, Member> members = new LinkedHashMap<>();
        payload.members().forEach(member -> members.put(renames.of("properties", member.id()), member));
        return members;
    }

    private static Change.Side presence(Member member) {
        return new Change.Side(member.presence().name().toLowerCase(Locale.ROOT), member.range());
    }

    private static Change.Side fixed(Member member) {
        return new Change.Side(String.valueOf(PlanWords.value(member.fixedValue())), member.range());
    }
}
