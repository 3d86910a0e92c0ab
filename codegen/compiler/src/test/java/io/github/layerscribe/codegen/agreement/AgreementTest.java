package io.github.layerscribe.codegen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.codegen.emit.java.CompiledJava;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Data;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.FromData;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple1;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Random plans and random pushes: our writer, Jackson and the tree give the same object; straight-line validation,
 * Hibernate Validator and arithmetic by the book give the same verdict.
 *
 * <p>{@code -Dagreement.plans=5000} asks about more plans, {@code -Dagreement.seed=…} about others. A failure names the
 * seed of its plan.
 */
class AgreementTest {

    private static final int PLANS = Integer.getInteger("agreement.plans", 1_000);
    private static final long SEED = Long.getLong("agreement.seed", 20_260_101);
    private static final int BATCH = 125;

    private static final Agreement AGREEMENT = new Agreement(20);
    private static final PlanCoverage COVERAGE = new PlanCoverage();

    @Data
    Iterable<Tuple1<Long>> batches() {
        return LongStream.iterate(SEED, seed -> seed < SEED + PLANS, seed -> seed + BATCH)
                .mapToObj(Tuple::of)
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @FromData("batches")
    void everyReaderOfGeneratedCodeAgrees(@ForAll long firstSeed) {
        long end = Math.min(firstSeed + BATCH, SEED + PLANS);
        Map<Long, GeneratedPlan> plans = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (long seed = firstSeed; seed < end; seed++) {
            GeneratedPlan plan = GeneratedPlan.of(seed);
            COVERAGE.count(plan.plan());
            plans.put(seed, plan);
            sources.putAll(plan.java());
        }
        ClassLoader classes = CompiledJava.strict(sources).load();
        plans.values().forEach(plan -> AGREEMENT.verify(plan, classes));
    }

    /** Bugs in generated code that somebody could plant: text, and what stands there instead. */
    @Data
    Iterable<Tuple3<String, String, String>> bugs() {
        return List.of(
                Tuple.of("an annotation is missing", " @Max(4)", ""),
                Tuple.of("a rule of a member is missing", "@CodePoints(min = 1, max = 3) ", ""),
                Tuple.of("a statement is missing", "violations.required(CURRENCY, currency);", ""),
                Tuple.of("a name for Jackson is wrong", "@JsonProperty(\"how-many\")", "@JsonProperty(\"many\")"),
                Tuple.of("a value is not written", "sink.dateTime(MOMENT, moment);", ""),
                Tuple.of("a check compares the other way", "left.isAtMost(right)", "left.isAtLeast(right)"),
                Tuple.of("a check forgets a factor", ".times(element.amount())", ""));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @FromData("bugs")
    void plantedBugsAreFound(@ForAll String bug, @ForAll String code, @ForAll String instead) {
        GeneratedPlan plan = GeneratedPlan.of(SEED, """
                plan: planted
                version: 1.0.0
                goal: A bug for every reader of generated code.
                pages: {home: {path: /}}
                destinations: {web: {type: gtm}}
                properties:
                  currency: {type: string, format: currency}
                  count:    {type: integer, max: 4, name: how-many}
                  moment:   {type: datetime}
                  tags:     {type: list of string, max_length: 3}
                  items:    {type: list of item}
                  price:    {type: decimal}
                  amount:   {type: integer, min: 0}
                objects:
                  item: {required: [price, amount]}
                events:
                  buy: {pages: [home], required: [currency, count, items], optional: [moment, tags], check: count <= sum(items.price * items.amount)}
                """);
        Map<String, String> sources = new TreeMap<>(plan.java());
        sources.replaceAll((path, source) -> source.replace(code, instead));
        assertThat(sources).as(bug + " can be planted").isNotEqualTo(plan.java());
        ClassLoader classes = CompiledJava.strict(sources).load();

        assertThatThrownBy(() -> new Agreement(2_000).verify(plan, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dagreement.seed=" + SEED)
                .hasMessageContaining("Buy[currency=");
    }

    @AfterContainer
    static void reachesEverything() {
        System.out.println(COVERAGE.table() + AGREEMENT.figures());
        if (PLANS >= 1_000) {
            assertThat(COVERAGE.rare())
                    .as("features in less than 1 % of the plans")
                    .isEmpty();
            assertThat(AGREEMENT.shareOfClean()).isBetween(0.3, 0.7);
        }
    }
}
