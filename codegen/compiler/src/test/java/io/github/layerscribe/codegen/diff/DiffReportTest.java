package io.github.layerscribe.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanText;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs are told about the changes of a plan. */
class DiffReportTest {

    private static final String PLAN = """
            plan: acme
            version: 4.1.0
            goal: Sell shoes.
            properties:
              coupon: {type: string, description: Code, example: XMAS}
              seconds: {type: integer, description: How long, example: 7}
            groups:
              shopping: {within: shop}
            events:
              view: {group: shopping, description: Seen, optional: [coupon]}
              buy: {group: shopping, description: Bought, optional: [coupon, seconds]}
            """;

    @Test
    void aBumpThatIsTooSmallIsToldAtTheVersionWithTheOneToWrite() {
        DiffReport report = report(PLAN, PLAN.replace("4.1.0", "4.2.0").replace("coupon, seconds", "coupon"));
        Diagnostics diagnostics = new Diagnostics();

        report.verifyVersion(diagnostics);

        Diagnostic told = diagnostics.all().get(0);
        assertThat(told)
                .hasToString("acme.plan.yaml:2:1: error [version-bump] \"4.2.0\" is too small after \"4.1.0\":"
                        + " 1 change since then is major. Write version: 5.0.0.");
        assertThat(told.related())
                .extracting(Diagnostic.Related::message)
                .containsExactly("listing-removed: Event \"buy\" no longer lists \"seconds\" (was optional).");
    }

    @Test
    void aVersionMayRiseMoreThanItMustButNotFall() {
        assertThat(errors(PLAN, PLAN)).isEmpty();
        assertThat(errors(PLAN, PLAN.replace("4.1.0", "7.3.2"))).isEmpty();
        assertThat(errors(PLAN, PLAN.replace("4.1.0", "4.0.9")))
                .containsExactly("\"4.0.9\" comes before \"4.1.0\", the version it is compared with."
                        + " Write version: 4.1.0.");
        assertThat(errors(PLAN, PLAN.replace("4.1.0", "4.1.1").replace("Seen", "Looked at")))
                .isEmpty();
    }

    @Test
    void whatAGroupGivesIsOneFactWithItsEvents() {
        List<Change> changes = PlanDiff.between(plan(PLAN), plan(PLAN.replace("within: shop", "within: store")));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.place()).hasToString("groups.shopping");
            assertThat(change.reach().events()).containsExactly("view", "buy");
        });
    }

    @Test
    void aNewNameIsOneFactWhereverThePropertyIsMentioned() {
        List<Change> changes = PlanDiff.between(
                plan(PLAN),
                plan(PLAN.replace("coupon: {", "coupon: {name: coupon, ")
                        .replace("coupon: {", "voucher: {")
                        .replace("[coupon", "[voucher")));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.direction()).isEqualTo(Direction.RENAMED);
            assertThat(change.wordsBefore()).isEqualTo("coupon");
            assertThat(change.wordsAfter()).isEqualTo("voucher");
        });
    }

    @Test
    void twoCandidatesAreNoNewName() {
        String before = PLAN.replace("  seconds:", "  one: {type: string, description: A word}\n  seconds:");
        String after = before.replace(
                "  one: {type: string, description: A word}\n",
                "  two: {type: string, description: A word}\n  three: {type: string, description: A word}\n");

        assertThat(PlanDiff.between(plan(before), plan(after)))
                .extracting(Change::direction)
                .containsExactlyInAnyOrder(Direction.REMOVED, Direction.ADDED, Direction.ADDED);
    }

    @Test
    void aRemovedEventSaysWhatTakesItsPlace() {
        String before =
                PLAN.replace("description: Seen,", "description: Seen, deprecated: {since: 4.0.0, renamed_to: buy},");
        String after = PLAN.replaceFirst("  view: .*\n", "");

        assertThat(report(before, after).text()).contains("Event \"view\" is removed; its place takes \"buy\".");
    }

    @Test
    void planTextIsInertInMarkdown() {
        String hostile =
                "a `tick` ``two`` <img src=x onerror=alert(1)> [link](http://x.example) @team #12 ![i](x) | \\u202E";
        String markdown = report(
                        PLAN,
                        PLAN.replace("description: Code", "description: \"" + hostile.replace("\\", "\\\\") + "\""))
                .markdown();

        assertThat(markdown).contains("is now ```a `tick` ``two`` <img src=x onerror=alert(1)>");
        assertThat(withoutCode(markdown)).doesNotContain("<", "@", "#1", "http", "[", "tick");
    }

    @Test
    void linesAndControlsCannotLeaveTheirPlace() {
        String markdown = report(
                        PLAN, PLAN.replace("description: Code", "description: \"a\\n\\n# Title\\n- item \\e[31m\""))
                .markdown();

        assertThat(markdown.lines()).noneMatch(line -> line.startsWith("# Title") || line.startsWith("- item"));
        assertThat(markdown).doesNotContain("\u001B");
    }

    @Test
    void jsonHasTheShapeThatIsDocumented() {
        JsonNode json = JsonMapper.shared()
                .readTree(report(PLAN, PLAN.replace("integer", "decimal")).json());

        assertThat(json.propertyNames())
                .containsExactly(
                        "format",
                        "before",
                        "after",
                        "bump",
                        "nextVersion",
                        "isVersionEnough",
                        "breaking",
                        "reach",
                        "changes");
        JsonNode change = json.get("changes").get(0);
        assertThat(change.propertyNames())
                .containsExactly(
                        "rule",
                        "grade",
                        "bump",
                        "aspect",
                        "direction",
                        "at",
                        "before",
                        "after",
                        "message",
                        "effect",
                        "reach");
        assertThat(change.get("rule").asString()).isEqualTo("type");
        assertThat(change.get("at").toString())
                .isEqualTo("{\"section\":\"properties\",\"id\":\"seconds\",\"part\":\"\",\"key\":\"type\"}");
        assertThat(change.get("before").toString())
                .isEqualTo("{\"words\":\"integer\",\"file\":\"acme.plan.yaml\",\"line\":6,\"column\":13}");
        assertThat(change.get("reach").get("classes").toString()).isEqualTo("[\"Buy\"]");
        assertThat(json.get("breaking").get("reports").asInt()).isEqualTo(1);
    }

    @Test
    void noChangeIsSaidInOneLine() {
        assertThat(report(PLAN, PLAN).text()).isEqualTo("Nothing changed.\n");
        assertThat(report(PLAN, PLAN).markdown()).isEqualTo("## Plan `acme`: 4.1.0 → 4.1.0\n\n**Nothing changed.**\n");
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "").replaceAll("(?m)^#+ ", "");
    }

    private static List<String> errors(String before, String after) {
        Diagnostics diagnostics = new Diagnostics();
        report(before, after).verifyVersion(diagnostics);
        return diagnostics.all().stream().map(Diagnostic::text).toList();
    }

    private static DiffReport report(String before, String after) {
        return DiffReport.between(plan(before), plan(after));
    }

    private static TrackingPlan plan(String text) {
        return PlanText.whole(text).plan();
    }
}
