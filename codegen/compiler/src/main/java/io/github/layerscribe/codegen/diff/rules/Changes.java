package io.github.layerscribe.codegen.diff.rules;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import java.util.Set;
import java.util.function.Predicate;

/** Which changes a rule judges, as the rules say it. */
final class Changes {

    /** Sections without a place in pages, code or reports: what they hold is read by people. */
    static final Set<String> ON_PAPER = Set.of("teams", "groups", "journeys");

    private Changes() {}

    /** What concerns no code and no page has judges of its own. */
    static Predicate<Change> on(Aspect aspect, Direction... directions) {
        Set<Direction> these = Set.of(directions);
        return change -> !change.isProposal()
                && !isUnusedDefault(change)
                && change.aspect() == aspect
                && these.contains(change.direction());
    }

    static Predicate<Change> in(Set<String> sections) {
        return change -> sections.contains(change.place().section());
    }

    static boolean isUnusedDefault(Change change) {
        return change.place().section().equals("groups")
                && change.aspect() != Aspect.DEFINITION
                && !change.isProposal()
                && change.reach().events().isEmpty();
    }

    static boolean isRequired(Change change) {
        return change.wordsAfter().equals("required");
    }
}
