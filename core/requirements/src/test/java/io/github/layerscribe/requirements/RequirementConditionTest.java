package io.github.layerscribe.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Sets the system properties that the condition reads, so its tests run one after another and put them back. */
class RequirementConditionTest {

    private static final String NOWHERE = "/nowhere/at/all";

    @TempDir
    Path notes;

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void hideTheBrowser() {
        set("chromium", NOWHERE);
        set("fixtures.dir", NOWHERE);
        set("skip.notes", notes.toString());
        set("required", "");
    }

    @AfterEach
    void putBack() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void skipsATestWhoseToolIsMissingAndLeavesOneNote() throws IOException {
        assertThat(statistics(NeedsTheBrowser.class)).isEqualTo("0 started, 1 skipped, 0 failed");

        assertThat(notes.resolve("browser")).content().isEqualTo(Requirement.BROWSER.skipMessage() + "\n");
        try (var files = Files.list(notes)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void failsATestWhoseMissingToolIsRequired() {
        set("required", "node, browser");

        EngineExecutionResults results = run(NeedsTheBrowser.class);

        assertThat(results.testEvents().failed().count()).isEqualTo(1);
        assertThat(notes).isEmptyDirectory();
    }

    @Test
    void skipsAWholeClassBeforeAnythingOfItRuns() {
        EngineExecutionResults results = run(AllNeedFixtures.class);

        assertThat(results.containerEvents().skipped().count()).isEqualTo(1);
        assertThat(results.testEvents().started().count()).isZero();
    }

    @Test
    void asksForEachOfTwoRequirements() {
        set("chromium", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        set(
                "chromedriver",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());

        assertThat(statistics(NeedsTwo.class)).isEqualTo("0 started, 1 skipped, 0 failed");
        assertThat(notes.resolve("fixtures")).exists();

        set("fixtures.dir", notes.toString());
        assertThat(statistics(NeedsTwo.class)).isEqualTo("1 started, 0 skipped, 0 failed");
    }

    private void set(String name, String value) {
        String old = System.setProperty(name, value);
        if (!before.containsKey(name)) {
            before.put(name, old);
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static String statistics(Class<?> tests) {
        var events = run(tests).testEvents();
        return events.started().count() + " started, " + events.skipped().count() + " skipped, "
                + events.failed().count() + " failed";
    }

    static class NeedsTheBrowser {
        @Test
        @NeedsBrowser
        void walks() {}
    }

    @NeedsFixtures
    static class AllNeedFixtures {
        @Test
        void reads() {}
    }

    static class NeedsTwo {
        @Test
        @NeedsBrowser
        @NeedsFixtures
        void walksAndReads() {}
    }
}
