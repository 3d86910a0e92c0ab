package io.github.layerscribe.inert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Promises P1 and P2: in every kind of page, no string adds an element, an attribute or a statement, and JavaScript sees
 * exactly the string that was given.
 */
class InertnessTest {

    private static final int RANDOM_STRINGS = 60_000;
    private static final int FEWEST_STRINGS = 150_000;
    private static final List<String> STRINGS = Corpus.generated(RANDOM_STRINGS);

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyStringStaysDataIn(Page page) {
        List<String> different = new Proof(LiteralPrinter.ours()).differences(page, STRINGS);

        System.out.printf(
                "Inert: %,d strings x %s x 2 oracles (page structure, literal), %d differences%n",
                STRINGS.size(), page, different.size());
        assertThat(different).isEmpty();
        assertThat(STRINGS).hasSizeGreaterThan(FEWEST_STRINGS);
        assertThat(Page.values()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @NeedsFixtures
    void publicStringsStayDataEverywhere() {
        List<String> strings = Corpus.publicStrings(Fixtures.required());

        for (Page page : Page.values()) {
            assertThat(new Proof(LiteralPrinter.ours()).differences(page, strings))
                    .isEmpty();
        }
        System.out.printf(
                "Inert: %,d public strings x %d kinds of pages x 2 oracles, 0 differences%n",
                strings.size(), Page.values().length);
        assertThat(strings).hasSizeGreaterThan(5_000);
    }

    /** Every literal is evaluated as script by a real engine, in one process. */
    @Test
    @NeedsNode
    void everyStringIsWhatJavaScriptSees() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "inert"));
        write(STRINGS, LiteralPrinter.ours(), folder);

        Command.Result result = evaluate(folder);

        assertThat(result.output().strip()).isEqualTo(STRINGS.size() + " evaluated, 0 differences");
        System.out.printf(
                "Inert: %,d strings evaluated by Node, x %d kinds of pages x 3 oracles in all%n",
                STRINGS.size(), Page.values().length);
    }

    @Test
    @NeedsNode
    void aWriterThatLosesSurrogatesIsFoundByJavaScriptToo() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "inert-planted"));
        write(List.of("a", "\uD83D"), BadWriters.LOSES_SURROGATES, folder);

        assertThat(evaluate(folder).output().strip()).isEqualTo("2 evaluated, 1 differences");
    }

    private static Command.Result evaluate(Path folder) throws IOException {
        Path script = folder.resolve("evaluate.js");
        try (var source = InertnessTest.class.getResourceAsStream("evaluate.js")) {
            Files.write(script, source.readAllBytes());
        }
        return new Command(List.of(Node.required().node().toString(), "evaluate.js"), folder.toAbsolutePath())
                .run(Duration.ofMinutes(2));
    }

    private static void write(List<String> strings, LiteralPrinter printer, Path folder) throws IOException {
        HexFormat hex = HexFormat.of();
        Path file = folder.resolve("literals.txt");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (String string : strings) {
                String sent =
                        new String(printer.print(string).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                out.print(hex.formatHex(unitsOf(string)) + "\t" + sent + "\n");
            }
        }
    }

    private static byte[] unitsOf(String string) {
        byte[] units = new byte[2 * string.length()];
        for (int i = 0; i < string.length(); i++) {
            units[2 * i] = (byte) (string.charAt(i) >> 8);
            units[2 * i + 1] = (byte) string.charAt(i);
        }
        return units;
    }

    static Stream<String> badWriters() {
        return BadWriters.byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("badWriters")
    void theProofCatchesAWriterThat(String name) {
        List<String> sequences = STRINGS.subList(0, 5_000);
        Proof proof = new Proof(BadWriters.byName().get(name));
        List<String> surrogates = List.of("\uD83D", "a\uDE00", "\uD83D\uDE00");

        List<String> different = Stream.of(sequences, surrogates)
                .flatMap(strings -> proof.differences(Page.INLINE_SCRIPT, strings).stream())
                .toList();

        System.out.printf("Caught: a writer with %s breaks %d of %d pages%n", name, different.size(), sequences.size());
        assertThat(different).isNotEmpty();
    }

    @Test
    void theProofCatchesTheFamilyThatPublicStringsMiss() {
        Proof proof = new Proof(BadWriters.END_TAGS_ONLY);

        assertThat(proof.differences(Page.INLINE_SCRIPT, List.of("<!--<script>", "</script>", "<b>")))
                .containsExactly("<!--<script>");
    }
}
