package io.github.layerscribe.codegen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.requirements.NeedsNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random plans and random payloads, those that Java pushes and those that only somebody without types could write: the
 * script of the page and the function of the module push the same; Java, the module and the JSON Schema take and refuse
 * the same, Java and the module for the same reasons at the same places; the TypeScript compiler takes what has the
 * plan's types, and finds fault with each literal that has not.
 *
 * <p>{@code -Dagreement.plans=5000} asks about more plans, {@code -Dagreement.seed=…} about others. A failure tells the
 * plan, the event, the smallest payload that shows it and what each reader says; keep it under
 * {@code cases/agreement}.
 */
@NeedsNode
class BrowserAgreementTest {

    private static final int PLANS = Integer.getInteger("agreement.plans", 1_000);
    private static final long SEED = Long.getLong("agreement.seed", 20_260_101);
    private static final int BATCH = 250;
    private static final int PAIRS = 20;
    private static final int MOST_REPORTS = 3;
    private static final AgreementFigures FIGURES = new AgreementFigures();

    @TempDir
    private Path folder;

    static LongStream batches() {
        return LongStream.iterate(SEED, seed -> seed < SEED + PLANS, seed -> seed + BATCH);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void everyReaderAgrees(long firstSeed) {
        List<GeneratedPlan> plans = LongStream.range(firstSeed, Math.min(firstSeed + BATCH, SEED + PLANS))
                .mapToObj(GeneratedPlan::of)
                .toList();
        EveryReader readers = new EveryReader(plans, folder, (path, text) -> text);
        List<Question> questions = new ArrayList<>();
        List<Question> literals = new ArrayList<>();
        for (GeneratedPlan plan : plans) {
            List<Question> pairs = new RandomQuestions(plan, readers.classes()).pairs(PAIRS);
            questions.addAll(pairs);
            for (int i = 0; i < pairs.size(); i += 10) {
                literals.addAll(pairs.subList(i, i + 2));
            }
        }

        List<Answer> answers = readers.ask(questions);

        FIGURES.count(answers, literals);
        assertThat(answers.stream()
                        .filter(Answer::isDifferent)
                        .limit(MOST_REPORTS)
                        .map(readers::report))
                .isEmpty();
        assertThat(readers.askTypeScript(literals).stream().limit(MOST_REPORTS)).isEmpty();
    }

    @AfterAll
    static void reachesBothVerdicts() {
        System.out.println(FIGURES);
        if (PLANS >= 1_000) {
            assertThat(FIGURES.shareTakenOfPushes()).isBetween(0.3, 0.7);
            assertThat(FIGURES.shareTakenOfWritten()).isBetween(0.05, 0.5);
            assertThat(FIGURES.shareOfFittingLiterals()).isBetween(0.3, 0.8);
        }
    }
}
