package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import io.github.layerscribe.codegen.diff.Judgement;
import io.github.layerscribe.codegen.diff.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Judgements by rule, and under each rule what is told in one line: changes that say the same of several things. */
final class Lines {

    private static final int NAMED = 4;

    private Lines() {}

    static Map<CompatibilityRule, List<Line>> of(List<Judgement> judgements) {
        Map<CompatibilityRule, Map<Said, List<Change>>> byRule = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            Change change = judgement.change();
            byRule.computeIfAbsent(judgement.rule(), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(Said.by(change), unused -> new ArrayList<>())
                    .add(change);
        }
        Map<CompatibilityRule, List<Line>> lines = new LinkedHashMap<>();
        byRule.forEach((rule, said) ->
                lines.put(rule, said.values().stream().map(Line::new).toList()));
        return lines;
    }

    /** What makes changes say the same. A definition that has another id is always told alone. */
    private record Said(String section, String about, String before, String after) {

        private static Said by(Change change) {
            return switch (change.aspect()) {
                case DEFINITION ->
                    new Said(change.place().section(), change.direction().word(), renamed(change), renamed(change));
                default ->
                    new Said(
                            change.place().section(),
                            change.aspect() + " " + change.direction() + " "
                                    + change.place().key() + " "
                                    + change.place().part(),
                            (change.before() == null) + change.wordsBefore(),
                            (change.after() == null) + change.wordsAfter());
            };
        }

        private static String renamed(Change change) {
            return change.before() != null && change.after() != null ? change.wordsBefore() : "";
        }
    }

    /** What one line is about. */
    record Line(List<Change> changes) {

        Sentence sentence() {
            return ChangeWords.of(changes);
        }

        String place() {
            return changes.get(0).range().toString();
        }

        /**
         * What it reaches: the first events by name, the rest counted; nothing for what only people read.
         *
         * @param isRead whether only people read it
         */
        Sentence reached(boolean isRead) {
            if (isRead) {
                return Sentence.of("");
            }
            Set<String> events = all(Reach::events);
            boolean isNamed = !changes.get(0).place().section().equals("events");
            List<String> named = isNamed ? events.stream().limit(NAMED).toList() : List.of();
            Reach others = new Reach(
                    isNamed ? List.of() : List.copyOf(events),
                    List.copyOf(all(Reach::contexts)),
                    List.copyOf(all(Reach::pages)),
                    List.copyOf(all(Reach::destinations)),
                    List.copyOf(all(Reach::classes)));
            String counts = Counts.of(others);
            if (named.isEmpty()) {
                return Sentence.of(counts);
            }
            String list = (events.size() == 1 ? "event " : "events ")
                    + String.join(", ", Collections.nCopies(named.size(), "%s"))
                    + (events.size() > NAMED ? " and " + (events.size() - NAMED) + " more" : "");
            return new Sentence(counts.isEmpty() ? list : list + "; " + counts, named);
        }

        private Set<String> all(Function<Reach, Collection<String>> what) {
            Set<String> ids = new LinkedHashSet<>();
            changes.forEach(change -> ids.addAll(what.apply(change.reach())));
            return ids;
        }
    }
}
