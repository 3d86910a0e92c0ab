package io.github.layerscribe.codegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its bad sample shows, and nothing in its good one: the samples that {@code explain} shows. */
class LintRulesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/lint");
    private static final String PACKAGE = "io.github.layerscribe.codegen.lint.rules.";

    static List<String> ids() {
        return LintRules.all().stream().map(LintRule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsInTheBadSampleWhatIsExpected(String id) throws IOException {
        String found = Samples.lint(rule(id), rule(id).about().sample().bad()).stream()
                .map(Samples::text)
                .collect(Collectors.joining());

        Path golden = CASES.resolve(id).resolve("bad.diagnostics");
        if (Goldens.areUpdated()) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, found);
        }
        assertThat(found).isNotEmpty().isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsNothingInTheGoodSample(String id) {
        assertThat(Samples.lint(rule(id), rule(id).about().sample().good())).isEmpty();
    }

    /**
     * What else is missing in a short sample is missing in both: no other rule tells the same, and the cure breaks none.
     * What only the good sample's waivers silence does not count.
     */
    @ParameterizedTest
    @MethodSource("ids")
    void noOtherRuleTellsTheSamplesApart(String id) {
        Set<String> bad = rulesThatFindSomethingIn(rule(id).about().sample().bad());
        Set<String> good = rulesThatFindSomethingIn(rule(id).about().sample().good());

        Set<String> expected = new HashSet<>(good);
        expected.add(id);
        Samples.plan(rule(id).about().sample().good()).waivers().forEach(waiver -> bad.remove(waiver.rule()));
        assertThat(bad).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isNamedAlikeEverywhere(String id) {
        About about = rule(id).about();
        String camel = Stream.of(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());

        assertThat(rule(id).getClass().getName())
                .isEqualTo(PACKAGE + about.category().word() + "." + camel);
        assertThat(LintRules.find(id)).contains(rule(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void teaches(String id) {
        About about = rule(id).about();

        assertThat(about.purpose()).matches("[A-Z][^\n]{10,110}\\.");
        assertThat(about.why()).matches("[A-Z\"][^\n]{60,600}\\.");
        assertThat(about.sample().origin()).matches("[A-Z][^\n]{10,150}\\.");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theWaiverThatIsShownReachesTheBadSample(String id) {
        About.Sample sample = rule(id).about().sample();
        List<Finding> found = Linter.findings(Samples.plan(sample.bad()), rule(id), Samples.SETTINGS);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).place().orElse("")).isEqualTo(sample.at());
    }

    @Test
    void idsAreUniqueAndSortedIntoCategories() {
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(LintRules.all()).extracting(rule -> rule.about().category()).isSorted();
    }

    @Test
    void pageOfRulesIsTheRegister() throws IOException {
        Path page = Path.of("RULES.md");
        if (Goldens.areUpdated()) {
            Files.writeString(page, PageOfRules.text());
        }
        assertThat(PageOfRules.text()).isEqualTo(Files.readString(page));
    }

    @Test
    void everyFolderOfCasesBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ids());
        }
    }

    private static LintRule rule(String id) {
        return LintRules.find(id).orElseThrow();
    }

    private static Set<String> rulesThatFindSomethingIn(String sections) {
        return Samples.lint(sections).stream().map(Diagnostic::rule).collect(Collectors.toSet());
    }
}
