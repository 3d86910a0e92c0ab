package io.github.layerscribe.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.NeedsNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever stands in whichever text of a plan: the plan is refused with a place, or everything generated from it compiles
 * under every warning, loads, runs nothing of the text, and lies inside its folder.
 *
 * <p>By default each slot takes its turn of the payloads; {@code -Dhostile.plans=100000} asks about more pairs of both.
 */
class HostilePlansTest {

    private static final int PLANS = Integer.getInteger("hostile.plans", 2_000);
    private static final int BATCH = 150;
    private static final Path EVERYTHING = Path.of("src/test/resources/cases/parse/accepted/everything.plan.yaml");

    @TempDir
    private Path sandbox;

    private SourceFile everything;

    @BeforeEach
    void read() throws IOException {
        everything = new SourceFile("everything.plan.yaml", Files.readString(EVERYTHING));
    }

    /** Without this, a text that somebody adds to the model could be one that nobody has tried. */
    @Test
    void everyTextOfTheModelComesFromASlot() {
        HostilePlan plan = HostilePlan.read(0, "", "", everything.text(), sandbox.resolve("everything.plan.yaml"));
        Set<String> written = Slot.all(everything).stream().map(Slot::text).collect(Collectors.toSet());

        Map<String, Set<String>> texts = ModelTexts.of(plan.plan().orElseThrow());

        assertThat(texts)
                .hasSizeGreaterThan(30)
                .allSatisfy((component, values) -> assertThat(values)
                        .as("texts of `%s` in %s: add a key that fills it", component, EVERYTHING)
                        .isNotEmpty());
        assertThat(texts.get("EventDefinition.Documentation.purpose")).isSubsetOf(written);
    }

    @Test
    @NeedsNode
    void whateverATextSaysItStaysText() throws IOException {
        Set<Path> before = listing();
        Path plans = Files.createDirectory(sandbox.resolve("plans"));
        Path output = Files.createDirectory(sandbox.resolve("output"));
        int refused = 0;
        int generated = 0;
        GeneratedBatch batch = new GeneratedBatch();
        List<Path> files = new ArrayList<>();
        List<HostilePlan> all = plans(plans.resolve("everything.plan.yaml")).toList();
        for (HostilePlan plan : all) {
            plan.diagnostics().forEach(problem -> RefusalCheck.hasItsPlace(plan, problem));
            if (plan.isRefused()) {
                assertThat(plan.diagnostics()).as(plan.toString()).anyMatch(Diagnostic::isError);
                refused++;
            } else {
                batch.add(plan);
            }
            if (batch.size() == BATCH) {
                generated += batch.size();
                files.addAll(verified(batch, output));
                batch = new GeneratedBatch();
            }
        }
        generated += batch.size();
        files.addAll(verified(batch, output));
        NodeChecks.scriptsRunNothingOfThePlan(files, output);
        NodeChecks.declarationsAreStrict(files, output);

        System.out.println("hostile plans: " + all.size() + ", refused with a place " + refused + ", generated "
                + generated + ", refused by an emitter " + (all.size() - refused - generated));
        assertThat(refused).isPositive();
        assertThat(generated).isGreaterThan(all.size() / 20);
        assertThat(listing()).containsAll(before);
        assertThat(sandbox.toFile().list()).containsExactlyInAnyOrder("plans", "output");
    }

    private static List<Path> verified(GeneratedBatch batch, Path output) {
        batch.compileAndLoad();
        return batch.writeBelow(output);
    }

    /** Without its escapes an emitter is caught by plans whose prose and names are hostile. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"&#47;, /", "\\\", \"", "\\u0022, \"", "\\u0027, '"})
    @NeedsNode
    void anEmitterWithoutAnEscapeIsCaught(String escape, String character) throws IOException {
        Path output = Files.createDirectory(sandbox.resolve("output"));
        GeneratedBatch careless = new GeneratedBatch(text -> text.replace(escape, character));
        List<Slot> slots = Slot.all(everything).stream()
                .filter(slot -> slot.path().equals("every order placed"))
                .collect(Collectors.toCollection(ArrayList::new));
        slots.add(Slot.prose(everything));
        AtomicInteger number = new AtomicInteger();
        for (Slot slot : slots) {
            Payloads.BREAKOUTS.stream()
                    .map(payload -> plan(number, slot, payload, sandbox.resolve("everything.plan.yaml")))
                    .filter(plan -> !plan.isRefused())
                    .forEach(careless::add);
        }

        assertThat(careless.size()).isGreaterThan(10);
        assertThatThrownBy(() -> {
                    List<Path> files = verified(careless, output);
                    NodeChecks.scriptsRunNothingOfThePlan(files, output);
                })
                .isInstanceOf(AssertionError.class);
    }

    /** Each payload in all prose at once, then each slot with the payloads whose turn it is. */
    private Stream<HostilePlan> plans(Path file) {
        List<String> payloads = Payloads.all();
        List<Slot> slots = Slot.all(everything);
        Slot prose = Slot.prose(everything);
        int turns = Math.min(payloads.size(), 1 + Math.max(0, PLANS - payloads.size()) / slots.size());
        AtomicInteger number = new AtomicInteger();
        return Stream.concat(
                payloads.stream().map(payload -> plan(number, prose, payload, file)),
                IntStream.range(0, slots.size())
                        .boxed()
                        .flatMap(slot -> IntStream.range(0, turns)
                                .mapToObj(turn -> payloads.get((slot * turns + turn) % payloads.size()))
                                .map(payload -> plan(number, slots.get(slot), payload, file))));
    }

    private HostilePlan plan(AtomicInteger number, Slot slot, String payload, Path file) {
        return HostilePlan.read(
                number.getAndIncrement(), slot.path(), payload, slot.filledWith(everything, payload), file);
    }

    /** Names that are one after folding or composition; whether two differ must not depend on the machine's language. */
    @ParameterizedTest
    @CsvSource({
        "id, ID",
        "id, Id",
        "kel, \u212Ael",
        "cafe\u0301, caf\u00E9",
        "straße, STRASSE",
        "ſhop, shop",
        "Ǆ, ǆ",
        "σ, ς"
    })
    void namesThatMeetAreRefusedWithBothPlaces(String first, String second) {
        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"))) {
            Locale usual = Locale.getDefault();
            try {
                Locale.setDefault(locale);
                for (String text : List.of(propertiesNamed(first, second), eventsNamed(first, second))) {
                    HostilePlan plan =
                            HostilePlan.read(0, "names", first + " " + second, text, sandbox.resolve("names.yaml"));
                    assertThat(plan.diagnostics())
                            .as("%s under %s", text, locale)
                            .anySatisfy(problem -> {
                                assertThat(problem.isError()).isTrue();
                                assertThat(problem.related()).isNotEmpty();
                            });
                }
            } finally {
                Locale.setDefault(usual);
            }
        }
    }

    private static String propertiesNamed(String first, String second) {
        return """
                plan: meeting
                version: 1.0.0
                goal: Meet.
                properties:
                  one: {type: string, name: %s}
                  two: {type: string, name: %s}
                events:
                  meet: {required: [one, two]}
                """.formatted(Slot.quoted(first), Slot.quoted(second));
    }

    private static String eventsNamed(String first, String second) {
        return """
                plan: meeting
                version: 1.0.0
                goal: Meet.
                events:
                  one: {name: %s}
                  two: {name: %s}
                """.formatted(Slot.quoted(first), Slot.quoted(second));
    }

    /** Everything below the sandbox, and what a path that got out would have made. */
    private Set<Path> listing() throws IOException {
        assertThat(Path.of("/tmp/layerscribe-escaped")).doesNotExist();
        try (Stream<Path> files = Files.walk(sandbox)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
