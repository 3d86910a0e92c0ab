package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a plan is made of. */
class PlanLoaderTest {

    private static final String TOP = "plan: acme\nversion: 1.0.0\ngoal: Sell shoes.\n";

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aFolderIsItsYamlFilesByName() throws IOException {
        write("plan/b.yaml", "teams:\n  two: {role: agency}\n");
        write("plan/a.yaml", "teams:\n  one: {role: agency}\n");
        write("plan/main.yaml", TOP + "teams:\n  three: {role: agency}\n");
        write("plan/notes.txt", "no plan");
        write("plan/deeper/c.yaml", "teams:\n  four: {role: agency}\n");

        assertThat(load("plan").orElseThrow().teams().all()).extracting("id").containsExactly("one", "two", "three");
    }

    @Test
    void includeNamesFilesAndFolders() throws IOException {
        write("main.yaml", TOP + "include: [words.yaml, events/, events/a.yaml]\nteams:\n  one: {role: agency}\n");
        write("words.yaml", "properties:\n  coupon: {type: string}\n");
        write("events/b.yaml", "events:\n  two: {required: [coupon]}\n");
        write("events/a.yaml", "events:\n  one: {required: [coupon]}\n");

        TrackingPlan plan = load("main.yaml").orElseThrow();

        assertThat(plan.events().all()).extracting("id").containsExactly("one", "two");
        assertThat(plan.events().get("two").range().file().path()).endsWith("events/b.yaml");
    }

    @Test
    void anIdDefinedTwiceIsToldAtBothPlaces() throws IOException {
        write("main.yaml", TOP + "include: more.yaml\nteams:\n  one: {role: agency}\n");
        write("more.yaml", "teams:\n  one: {role: privacy}\n");

        assertThat(load("main.yaml")).isEmpty();
        Diagnostic told = diagnostics.all().get(0);
        assertThat(told.rule()).isEqualTo("duplicate-id");
        assertThat(told.range().toString()).endsWith("more.yaml:2:3");
        assertThat(told.related().get(0).range().toString()).endsWith("main.yaml:6:3");
    }

    @Test
    void includedFilesHoldSectionsOnly() throws IOException {
        write("main.yaml", TOP + "include: more.yaml\n");
        write("more.yaml", "goal: Another\nevent: {}\nx-free: 1\n");

        assertThat(load("main.yaml")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "\"goal\" cannot stand in an included file, which holds sections only. Move it to the file that begins with plan:.",
                        "\"event\" cannot stand in an included file, which holds sections only. Did you mean \"events\"?");
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        write("secret.yaml", "teams:\n  one: {role: agency}\n");
        write(
                "plan/main.yaml",
                TOP + "include: [../secret.yaml, link.yaml, \"" + folder + "/secret.yaml\", none.yaml]\n");
        Files.createSymbolicLink(folder.resolve("plan/link.yaml"), folder.resolve("secret.yaml"));

        assertThat(load("plan/main.yaml")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "\"../secret.yaml\" lies outside the plan's folder. Move it into the folder.",
                        "\"link.yaml\" lies outside the plan's folder. Move it into the folder.",
                        "\"" + folder + "/secret.yaml\" lies outside the plan's folder. Move it into the folder.",
                        "There is no \"none.yaml\" in the plan's folder.");
    }

    @Test
    void aLinkInAFolderThatLeadsOutIsRefused() throws IOException {
        write("secret.yaml", "teams:\n  one: {role: agency}\n");
        write("plan/main.yaml", TOP);
        Files.createSymbolicLink(folder.resolve("plan/link.yaml"), folder.resolve("secret.yaml"));

        assertThat(load("plan")).isEmpty();
        assertThat(rules()).containsExactly("outside-folder");
    }

    @Test
    void exactlyOneFileHasThePlan() throws IOException {
        write("none/a.yaml", "teams:\n  one: {role: agency}\n");
        write("two/a.yaml", TOP);
        write("two/b.yaml", TOP);

        assertThat(load("none")).isEmpty();
        assertThat(load("two")).isEmpty();
        assertThat(rules()).containsExactly("no-plan", "two-plans");
    }

    @Test
    void aFileThatAnotherOneIncludesIsNoPlanAndSaysSoOnce() throws IOException {
        write("parts/events.yaml", "events:\n  start: {description: d, purpose: p}\n");

        assertThat(load("parts/events.yaml")).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .asString()
                .contains("[no-plan] This file does not begin with plan:.", "includes this one, name that one.");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsName() throws IOException {
        write("huge.yaml", TOP + "#" + " ".repeat(5_000_000));
        Files.write(folder.resolve("latin.yaml"), (TOP + "x-a: \u00FC").getBytes(StandardCharsets.ISO_8859_1));
        write("list.yaml", "- a\n");

        assertThat(load("huge.yaml")).isEmpty();
        assertThat(load("latin.yaml")).isEmpty();
        assertThat(load("list.yaml")).isEmpty();
        assertThat(load("missing.yaml")).isEmpty();
        assertThat(rules()).containsExactly("encoding", "missing-file", "shape", "too-large");
    }

    @Test
    void aByteOrderMarkAndJsonAreFine() throws IOException {
        write("bom.yaml", "\uFEFF" + TOP);
        write("plan.json", "{\"plan\": \"acme\", \"version\": \"1.0.0\", \"goal\": \"Sell\\tshoes.\"}");

        assertThat(load("bom.yaml")).isPresent();
        assertThat(load("plan.json")).isPresent();
    }

    @Test
    void aSyntaxMistakeInOneFileDoesNotMakeTheOthersLookBroken() throws IOException {
        write("main.yaml", TOP + "include: more.yaml\nevents:\n  view: {required: [coupon]}\n");
        write("more.yaml", "properties:\n  coupon: {type: [string\n");

        assertThat(load("main.yaml")).isEmpty();
        assertThat(rules()).containsExactly("yaml");
    }

    private Optional<TrackingPlan> load(String name) throws IOException {
        return PlanLoader.load(folder.resolve(name), diagnostics);
    }

    private List<String> messages() {
        return diagnostics.all().stream().map(Diagnostic::text).toList();
    }

    private List<String> rules() {
        return diagnostics.all().stream().map(Diagnostic::rule).sorted().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
