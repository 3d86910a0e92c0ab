package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts that a group passes on to its events, or an object to those that extend it, told once: at the giver, with the
 * takers.
 */
final class SharedFacts {

    private final Map<String, List<Change>> given;
    private final Map<Change, Set<String>> takers = new HashMap<>();
    private final Map<Change, Boolean> isInUse = new HashMap<>();

    private SharedFacts(Map<String, List<Change>> given) {
        this.given = given;
    }

    /** By the giver's id. */
    static SharedFacts of(List<Change> facts) {
        Map<String, List<Change>> given = new HashMap<>();
        facts.forEach(fact -> given.computeIfAbsent(fact.place().id(), unused -> new ArrayList<>())
                .add(fact));
        return new SharedFacts(given);
    }

    List<Change> givenBy(String giver) {
        return given.getOrDefault(giver, List.of());
    }

    /** The facts of a taker that are its own. */
    List<Change> own(String giver, List<Change> facts) {
        List<Change> gifts = givenBy(giver);
        return gifts.isEmpty()
                ? facts
                : facts.stream().filter(fact -> !take(gifts, fact)).toList();
    }

    private boolean take(List<Change> gifts, Change fact) {
        for (Change gift : gifts) {
            if (gift.saysTheSameAs(fact)) {
                takers.computeIfAbsent(gift, unused -> new LinkedHashSet<>())
                        .add(fact.place().id());
                isInUse.merge(gift, !fact.isProposal(), Boolean::logicalOr);
                return true;
            }
        }
        return false;
    }

    /** Who takes part in a giver's fact. */
    Set<String> takersOf(Change gift) {
        return takers.getOrDefault(gift, Set.of());
    }

    /** Whether all who take part are proposals. */
    boolean isProposal(Change gift) {
        return Boolean.FALSE.equals(isInUse.get(gift));
    }
}
