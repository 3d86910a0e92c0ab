package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.parse.PlanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader refuses can be explained, and what is shown is what happens. */
class ReaderRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/layerscribe/codegen");
    private static final Pattern TOLD = Pattern.compile(
            "(?:error|warning|refuse|refused|tell|told|notIncluded|Diagnostic)\\(\\s*(?:[\\w.()]+,\\s*)*?\"([a-z]+(?:-[a-z]+)*)\",");

    /** Keys of the format that the pattern takes for ids. */
    private static final Set<String> KEYS = Set.of("privacy", "values");

    static Stream<ReaderRule> rulesAboutPlans() {
        return ReaderRules.all().stream().filter(rule -> !rule.isAboutFiles());
    }

    @ParameterizedTest
    @MethodSource("rulesAboutPlans")
    void theBadSampleIsRefusedForThis(ReaderRule rule) {
        PlanText read = PlanText.whole(whole(rule.bad()));

        Set<String> told = read.diagnostics().stream().map(Diagnostic::rule).collect(Collectors.toSet());
        assertThat(told).as(read.messages().toString()).hasSize(1).isSubsetOf(rule.ids());
    }

    @ParameterizedTest
    @MethodSource("rulesAboutPlans")
    void theGoodSampleIsRead(ReaderRule rule) {
        assertThat(PlanText.whole(whole(rule.good())).messages()).isEmpty();
    }

    @Test
    void everyIdThatTheReaderTellsIsInTheTable() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = TOLD.matcher(Files.readString(file));
            while (matcher.find()) {
                told.add(matcher.group(1));
            }
        }
        Set<String> explained = new TreeSet<>();
        ReaderRules.all().forEach(rule -> explained.addAll(rule.ids()));

        told.removeAll(KEYS);
        assertThat(told).hasSizeGreaterThan(60);
        assertThat(explained).containsAll(told);
    }

    @Test
    void noIdMeansARuleOfLintAsWell() {
        List<String> ids = new ArrayList<>(LintRulesTest.ids());
        ReaderRules.all().forEach(rule -> ids.addAll(rule.ids()));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void anExplanationShowsTheRow() {
        assertThat(Explanation.of(ReaderRules.find("once-per").orElseThrow()))
                .startsWith("once-per (reader, error)\n\nonce_per names properties that the event requires.\n")
                .contains("Bad:\n\n  properties:\n", "Good:\n\n  properties:\n")
                .endsWith("What cannot be read cannot be allowed: mend it.\n");
        assertThat(ReaderRules.find("unknown-team")).isEqualTo(ReaderRules.find("unknown-property"));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("parse", "yaml", "naming")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        sources.add(SOURCES.resolve("emit/java/JavaLimits.java"));
        return sources;
    }

    private static String whole(String sample) {
        boolean isWhole = sample.isBlank() || sample.startsWith("plan:");
        return isWhole ? sample : "plan: acme\nversion: 1.0.0\ngoal: Sell shoes.\n" + sample;
    }
}
