package io.github.layerscribe.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.agreement.RandomPlan;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random plans: layout is no change, every change of meaning is one, and the version follows. */
class RandomDiffsTest {

    /** What somebody may do to a plan's text: where, and what stands there instead. */
    private enum Edit {
        DROP_A_LISTED_PROPERTY("(?<=\\[|, )p\\d+(, |(?=\\]))", ""),
        REQUIRE_EVERYTHING("\\], optional: \\[(?=p)", ", "),
        MOVE_A_BOUND("(?<=(min|max|max_length|decimals): )\\d+", "1%s"),
        CHANGE_A_TYPE("type: (integer|decimal)", "type: string"),
        ADD_A_WIRE_NAME("(?<=  p\\d{1,2}: \\{)type", "name: other, type"),
        NEST_ELSEWHERE("within: details", "within: elsewhere"),
        ADD_A_VALUE("(?<=\\| )south", "south | south-east"),
        SAY_WHAT_IT_IS("(?<=  event\\d: \\{)", "description: Something else, "),
        PROTECT("(?<=  p\\d{1,2}: \\{)type", "privacy: hashed, type");

        private final Pattern place;
        private final String instead;

        Edit(String place, String instead) {
            this.place = Pattern.compile(place);
            this.instead = instead;
        }

        /** The text with one such place edited; the same text if there is none. */
        private String of(String text, Random random) {
            List<MatchResult> places = place.matcher(text).results().toList();
            if (places.isEmpty()) {
                return text;
            }
            MatchResult chosen = places.get(random.nextInt(places.size()));
            return text.substring(0, chosen.start())
                    + instead.replace("%s", chosen.group())
                    + text.substring(chosen.end());
        }
    }

    private static final Map<Edit, Integer> MADE = new EnumMap<>(Edit.class);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layoutIsNoChange(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        String text = accepted(seed);
        String loose = text.replace(": {", ":   {")
                .replace("\nproperties:", "\n# The dictionary\n\nproperties:")
                .replace(", optional: ", ",\n      optional: ");

        assertThat(PlanDiff.between(plan(text), plan(text))).isEmpty();
        assertThat(PlanDiff.between(plan(text), plan(loose))).isEmpty();
        assertThat(PlanDiff.between(plan(text), plan(turned(text)))).isEmpty();
    }

    /** The same plans every time: whether each edit can be made at all must not be a matter of luck. */
    @Property(tries = 30, seed = "20260101", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anEditIsAChangeWithAVersion(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        String text = accepted(seed);
        for (Edit edit : Edit.values()) {
            String edited = edit.of(text, new Random(seed));
            PlanText after = PlanText.whole(edited);
            if (!edited.equals(text) && after.read().isPresent()) {
                MADE.merge(edit, 1, Integer::sum);
                isAChangeWithAVersion(text, edit, edited, after);
            }
        }
    }

    private static void isAChangeWithAVersion(String text, Edit edit, String edited, PlanText after) {
        DiffReport report = DiffReport.between(plan(text), after.plan());

        assertThat(report.judgements()).as(edit + "\n" + edited).isNotEmpty();
        assertThat(errors(report)).hasSize(1);
        assertThat(errors(DiffReport.between(plan(text), version(edited, report.nextVersion()))))
                .isEmpty();
        assertThat(errors(DiffReport.between(plan(text), version(edited, new PlanVersion(9, 0, 0)))))
                .isEmpty();
        assertThat(errors(DiffReport.between(plan(text), version(text, new PlanVersion(1, 0, 0)))))
                .isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whateverIsVariedInARandomPlanHasAJudge(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        TrackingPlan plan = plan(accepted(seed));
        List<PlanMutants.Mutant> mutants = new ArrayList<>(PlanMutants.of(plan));
        PlanMutants.Mutant mutant = mutants.get(new Random(seed).nextInt(mutants.size()));

        for (Change change : PlanDiff.between(plan, mutant.plan())) {
            assertThat(CompatibilityRules.all().stream()
                            .filter(rule -> rule.judges().test(change)))
                    .as(mutant.component())
                    .hasSize(1);
        }
    }

    @AfterContainer
    static void everyEditWasMade() {
        assertThat(MADE.keySet()).as(String.valueOf(MADE)).containsExactlyInAnyOrder(Edit.values());
    }

    /** The first plan from this seed on that the reader accepts: samples may break a random check. */
    private static String accepted(long seed) {
        return LongStream.iterate(seed, next -> next + 1)
                .mapToObj(RandomPlan::of)
                .filter(text -> PlanText.whole(text).read().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The same definitions in the other order. */
    private static String turned(String text) {
        List<String> lines = new ArrayList<>();
        List<String> section = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("  ")) {
                section.add(0, line);
            } else {
                lines.addAll(section);
                section.clear();
                lines.add(line);
            }
        }
        lines.addAll(section);
        return String.join("\n", lines) + "\n";
    }

    private static List<?> errors(DiffReport report) {
        Diagnostics diagnostics = new Diagnostics();
        report.verifyVersion(diagnostics);
        return diagnostics.all();
    }

    private static TrackingPlan version(String text, PlanVersion version) {
        return plan(text.replaceFirst("version: 1\\.0\\.0", "version: " + version));
    }

    private static TrackingPlan plan(String text) {
        return PlanText.whole(text).plan();
    }
}
