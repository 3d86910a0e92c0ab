package io.github.layerscribe.codegen.parse.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.LoadedPlan;
import io.github.layerscribe.codegen.parse.PlanSource;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which plan lies below which, and where it may be. */
class LineageTest {

    @TempDir
    private Path folder;

    private BrandPlans plans;

    @BeforeEach
    void begin() {
        plans = new BrandPlans(folder);
    }

    @Test
    void fourPlansLieBelowOneAtMost() {
        chain(5);
        TrackingPlan plan = plans.load("p1.yaml").plan().orElseThrow();
        assertThat(plan.teams().all()).extracting("id").containsExactly("t5", "t4", "t3", "t2", "t1");
        assertThat(plan.lineage().parents()).extracting("id").containsExactly("p2", "p3", "p4", "p5");

        chain(6);
        assertThat(plans.load("p1.yaml").plan()).isEmpty();
        assertThat(plans.told())
                .containsExactly(
                        "p5.yaml:4:10 [extends] This would be the fifth plan below p1.yaml, and four are the most. Join two of them into one.");
    }

    private void chain(int length) {
        for (int i = 1; i <= length; i++) {
            String below = i < length ? "extends: p" + (i + 1) + ".yaml\n" : "";
            plan("p" + i, below + "teams:\n  t" + i + ": {role: agency}\n");
        }
    }

    @Test
    void aPlanCannotLieBelowItself() {
        plan("a", "extends: b.yaml\n");
        plan("b", "extends: sub/../c.yaml\n");
        plan("c", "extends: b.yaml\n");
        plan("d", "extends: d.yaml\n");
        plans.with("sub/x.yaml", "");

        assertThat(plans.load("a.yaml").plan()).isEmpty();
        assertThat(plans.load("d.yaml").plan()).isEmpty();
        assertThat(plans.told())
                .containsExactly(
                        "c.yaml:4:10 [extends] \"b.yaml\" is a plan that extends this one."
                                + " Take one of the extends out; a plan cannot lie below itself. | b.yaml:4:10 extends sub/../c.yaml",
                        "d.yaml:4:10 [extends] \"d.yaml\" is a plan that extends this one."
                                + " Take one of the extends out; a plan cannot lie below itself.");
    }

    @Test
    void onlyPlansUnderTheRootCanBeExtended() throws IOException {
        plan("secret", "");
        Files.createDirectories(folder.resolve("plans"));
        Files.createSymbolicLink(folder.resolve("plans/link.yaml"), folder.resolve("secret.yaml"));
        int line = 0;
        for (String below : new String[] {
            "../secret.yaml", "link.yaml", "\"" + folder + "/secret.yaml\"", "none.yaml", "ga5", "[a, b]", "plans", "{}"
        }) {
            String name = "plans/p" + line++ + ".yaml";
            plans.with(
                    name, BrandPlans.TOP.formatted("brand") + "extends: " + below + "\nevents:\n  view: {group: g}\n");
            assertThat(plans.load(name).plan()).isEmpty();
        }

        String outside =
                " lies outside the plan's folder. Plans in two folders need a plan root that holds both; the path is written from there.";
        String orRoot = " Write a path from there, or ga4. Plans in two folders need a plan root that holds both.";
        assertThat(plans.told())
                .extracting(text -> text.substring(text.indexOf("[extends] ") + 10))
                .containsExactly(
                        "\"../secret.yaml\"" + outside,
                        "\"link.yaml\"" + outside,
                        "\"secret.yaml\"" + outside,
                        "There is no \"none.yaml\" in the plan's folder." + orRoot,
                        "There is no \"ga5\" in the plan's folder. Did you mean \"ga4\"?",
                        "A plan extends one other plan. Write its path from the plan root, or ga4.",
                        "There is no \"plans\" in the plan's folder." + orRoot,
                        "A plan extends one other plan. Write its path from the plan root, or ga4.");
    }

    @Test
    void pathsOfExtendsBeginAtTheRootAndThoseOfIncludeAtThePlan() {
        plans.with("base/shop.yaml", BrandPlans.TOP.formatted("shop") + "include: [parts/]\n")
                .with("base/parts/teams.yaml", "teams:\n  one: {role: agency}\n")
                .with(
                        "brands/north.yaml",
                        BrandPlans.TOP.formatted("north") + "extends: base/shop.yaml\ninclude: more.yaml\n")
                .with("brands/more.yaml", "teams:\n  one: {contact: x}\n  two: {role: agency}\n");

        LoadedPlan loaded =
                plans.load(PlanSource.of(folder.resolve("brands/north.yaml")).withRoot(folder));

        assertThat(loaded.plan().orElseThrow().teams().all())
                .extracting("contact")
                .containsExactly("x", null);
        assertThat(loaded.files()).hasSize(4);
        assertThat(loaded.folders()).hasSize(1);
    }

    @Test
    void aFolderCanBeExtended() {
        plans.with("base/a.yaml", BrandPlans.TOP.formatted("base"))
                .with("base/b.yaml", "teams:\n  one: {role: agency}\n")
                .with("brand.yaml", BrandPlans.TOP.formatted("brand") + "extends: base/\n");

        assertThat(plans.brand().teams().all()).extracting("id").containsExactly("one");
    }

    @Test
    void whatIsWrongBelowIsToldThereOnceAndWhatIsWrongOnTopAsWell() {
        plan("base", "properties:\n  a: {type: text}\nevents:\n  view: {required: [b], description: }\n");
        plan("brand", "extends: base.yaml\nevents:\n  view: {description: Fine}\n  buy: {required: [c]}\n");

        assertThat(plans.messages())
                .containsExactly(
                        "base.yaml:5:13 [unknown-type] \"text\" is not a type. Use string.",
                        "base.yaml:7:21 [unknown-property] There is no property \"b\". New properties go"
                                + " under properties:, once for the whole plan.",
                        "base.yaml:7:37 [empty-value] \"description\" has no value. Write a value, or take the line out; there"
                                + " is no null.",
                        "brand.yaml:7:20 [unknown-property] There is no property \"c\". New properties go"
                                + " under properties:, once for the whole plan.");
    }

    @Test
    void aBaseThatIsNoPlanOfItsOwnIsRefusedAlsoIfTheBrandWouldMendIt() {
        plans.with("base.yaml", "plan: base\nversion: 1.0.0\nteams:\n  one: {contact: x}\n");
        plan("brand", "extends: base.yaml\nteams:\n  one: {role: agency}\n");

        assertThat(plans.messages())
                .containsExactly(
                        "base.yaml:1:1 [missing-key] This is a plan without \"goal\". Add goal:.",
                        "base.yaml:4:3 [missing-key] This is a team without \"role\". Add role:.");
    }

    @Test
    void aSyntaxMistakeBelowIsToldAndNothingElse() {
        plans.with("base.yaml", "plan: base\nproperties: [a\n");
        plan("brand", "extends: base.yaml\nevents:\n  view: {required: [c]}\n");

        assertThat(plans.messages()).hasSize(1).first().asString().startsWith("base.yaml:");
    }

    @Test
    void onePlanCanBeReadAfterAnotherThatIsWrong() {
        plan("bad", "teams: none\n");
        plan("good", "");

        assertThat(plans.load("bad.yaml").plan()).isEmpty();
        assertThat(plans.load("good.yaml").plan()).isPresent();
    }

    @Test
    void aPictureThatIsNotThereIsAWarningAtThePlanThatNamesIt() {
        plans.with("base/images/there.png", "")
                .with(
                        "base/shop.yaml",
                        BrandPlans.TOP.formatted("base")
                                + "events:\n  view: {see: [images/there.png, images/gone.png]}\n")
                .with("brand.yaml", BrandPlans.TOP.formatted("brand") + "extends: base/shop.yaml\n");

        assertThat(plans.load("brand.yaml").plan()).isPresent();
        assertThat(plans.told())
                .containsExactly(
                        "base/shop.yaml:5:34 [missing-picture] There is no \"images/gone.png\" in the plan's folder."
                                + " Put the picture there, or take it out.");
    }

    private void plan(String id, String sections) {
        plans.with(id + ".yaml", BrandPlans.TOP.formatted(id) + sections);
    }
}
