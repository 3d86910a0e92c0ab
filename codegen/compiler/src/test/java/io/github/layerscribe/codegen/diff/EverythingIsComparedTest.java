package io.github.layerscribe.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Lineage;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No component of the model is forgotten by the diff: each is varied, by reflection, in a plan that has everything.
 *
 * <p>Fails when a component is added to the model and is neither compared nor named here with a reason, or does not
 * occur in {@code cases/diff-everything.plan.yaml}.
 */
class EverythingIsComparedTest {

    /** Components that are no facts of their own, and why. */
    private static final Map<String, String> NO_FACTS = Map.of(
            "Declaration.keys", "places",
            "PlanInfo.version", "answers to the facts",
            "Check.text", "the tree is compared, not how it is written",
            "Check.kind", "follows from the types of the properties",
            "Condition.text", "property and values are compared, not how they are written",
            "SetDefinition.isInline", "true of the sets of properties, false of those under sets:",
            "Requirement.isImplied", "follows from amount_in",
            "SetDefinition.declaration", "an inline set has the id of its property",
            "See.isAddress", "follows from the target",
            "Structure.members", "only samples hold these");

    private final TrackingPlan everything = read();

    @Test
    void whateverIsVariedIsAFact() {
        Set<String> forgotten = PlanMutants.of(everything).stream()
                .filter(mutant -> !NO_FACTS.containsKey(mutant.component()))
                .filter(mutant -> PlanDiff.between(everything, mutant.plan()).isEmpty())
                .map(PlanMutants.Mutant::component)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(forgotten).as("components that are compared by nothing").isEmpty();
    }

    @Test
    void everyComponentOfTheModelIsVaried() {
        Set<String> varied = PlanMutants.of(everything).stream()
                .map(PlanMutants.Mutant::component)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(leaves());
        missing.removeAll(varied);
        missing.removeAll(NO_FACTS.keySet());

        assertThat(missing).as("put them into diff-everything.plan.yaml").isEmpty();
    }

    @Test
    void whateverIsVariedHasOneJudgeAndIsSeenFromBothSides() {
        for (PlanMutants.Mutant mutant : PlanMutants.of(everything)) {
            if (mutant.component().equals("Declaration.id")) {
                continue; // what mentions it by the old id now dangles, which no plan that was read does
            }
            List<Change> there = PlanDiff.between(everything, mutant.plan());
            List<Change> back = PlanDiff.between(mutant.plan(), everything);

            assertThat(there)
                    .allSatisfy(change -> assertThat(CompatibilityRules.all().stream()
                                    .filter(rule -> rule.judges().test(change)))
                            .as(mutant.component() + " " + change)
                            .hasSize(1));
            assertThat(places(back)).as(mutant.component()).isEqualTo(places(there));
        }
    }

    @Test
    void theSamePlanIsNoChange() {
        assertThat(PlanDiff.between(everything, read())).isEmpty();
    }

    /** Where something changed; of what has another id, both ids. */
    private static Set<String> places(List<Change> changes) {
        Set<String> places = new TreeSet<>();
        for (Change change : changes) {
            if (change.direction() == Direction.RENAMED) {
                places.add(change.place().section() + " "
                        + new TreeSet<>(List.of(change.wordsBefore(), change.wordsAfter())));
            } else {
                places.add(change.aspect() + " " + change.place());
            }
        }
        return places;
    }

    /** Components of the model's records whose values have no parts that are varied instead. */
    private static Set<String> leaves() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Set<String> leaves = new TreeSet<>();
        visit(TrackingPlan.class, records);
        for (Class<?> record : records) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (isLeaf(component.getGenericType())) {
                    leaves.add(record.getSimpleName() + "." + component.getName());
                }
            }
        }
        return leaves;
    }

    private static boolean isLeaf(Type type) {
        return type instanceof Class<?> single
                && !single.isRecord()
                && !single.isInterface()
                && !PlanVersion.class.equals(single)
                && !single.getName().contains(".source.");
    }

    private static void visit(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                visit(argument, records);
            }
        } else if (type instanceof Class<?> single && single.getName().startsWith(Definition.class.getPackageName())) {
            if (single.isRecord() && single != PlanVersion.class && records.add(single)) {
                for (RecordComponent component : single.getRecordComponents()) {
                    visit(component.getGenericType(), records);
                }
            } else if (single.isSealed()) {
                List.of(single.getPermittedSubclasses()).forEach(permitted -> visit(permitted, records));
            }
        }
    }

    private static TrackingPlan read() {
        try {
            return onABase(
                    PlanText.whole(Files.readString(Path.of("src/test/resources/cases/diff-everything.plan.yaml")))
                            .plan());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TrackingPlan onABase(TrackingPlan plan) {
        Lineage.Parent base = new Lineage.Parent("base", new PlanVersion(1, 0, 0));
        return new TrackingPlan(
                plan.info(),
                new Lineage(List.of(base), Set.of(), Set.of()),
                plan.organisation(),
                plan.receivers(),
                plan.dictionary(),
                plan.pushes());
    }
}
