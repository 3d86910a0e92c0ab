package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diff.report.ChangeWords;
import io.github.layerscribe.codegen.diff.report.JsonReport;
import io.github.layerscribe.codegen.diff.report.MarkdownReport;
import io.github.layerscribe.codegen.diff.report.TextReport;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What changed between two versions of a plan, judged: what breaks, for whom, and which version follows.
 *
 * <pre>{@code
 * DiffReport report = DiffReport.between(before, after);
 * report.verifyVersion(diagnostics);     // an error at version: if the bump is too small
 * String comment = report.markdown();    // for the pull request
 * }</pre>
 *
 * @param before the older plan
 * @param after the newer plan
 * @param judgements every change with its rule, the worst first, then in the order of the plan
 */
public record DiffReport(TrackingPlan before, TrackingPlan after, List<Judgement> judgements) {

    private static final int SHOWN = 3;

    public DiffReport {
        judgements = List.copyOf(judgements);
    }

    /** Compares and judges. */
    public static DiffReport between(TrackingPlan before, TrackingPlan after) {
        List<Judgement> judgements = PlanDiff.between(before, after).stream()
                .map(Judgement::of)
                .sorted(Comparator.comparing(
                                (Judgement judgement) -> judgement.rule().grade())
                        .thenComparing(judgement -> judgement.rule().bump())
                        .thenComparing(judgement -> CompatibilityRules.all().indexOf(judgement.rule())))
                .toList();
        return new DiffReport(before, after, judgements);
    }

    /** What the changes together ask of the version. */
    public Bump bump() {
        return judgements.stream()
                .map(judgement -> judgement.rule().bump())
                .min(Comparator.naturalOrder())
                .orElse(Bump.NONE);
    }

    /** The smallest version that the newer plan may have. */
    public PlanVersion nextVersion() {
        return bump().after(before.version());
    }

    /** Whether the newer plan's version is high enough. */
    public boolean isVersionEnough() {
        return after.version().compareTo(nextVersion()) >= 0;
    }

    public boolean isEmpty() {
        return judgements.isEmpty();
    }

    /** How many changes of a grade break what worked before. */
    public long breaking(Grade grade) {
        return judgements.stream()
                .filter(judgement -> judgement.isBreaking() && judgement.rule().grade() == grade)
                .count();
    }

    /** What all changes together reach, but for those that only people read. */
    public Reach reach() {
        return new Reach(
                all(Reach::events),
                all(Reach::contexts),
                all(Reach::pages),
                all(Reach::destinations),
                all(Reach::classes));
    }

    private List<String> all(Function<Reach, Collection<String>> what) {
        Set<String> ids = new LinkedHashSet<>();
        judgements.stream()
                .filter(judgement -> judgement.rule().grade() != Grade.DOCS)
                .forEach(judgement -> ids.addAll(what.apply(judgement.change().reach())));
        return List.copyOf(ids);
    }

    /** Reports a version that is too small ({@code version-bump}), at {@code version:} of the newer plan. */
    public void verifyVersion(Diagnostics diagnostics) {
        if (isVersionEnough()) {
            return;
        }
        List<Judgement> reasons = judgements.stream()
                .filter(judgement -> judgement.rule().bump() == bump())
                .toList();
        Diagnostic error = Diagnostic.error(
                "version-bump",
                after.info().declaration().rangeOf("version"),
                reasons.isEmpty() ? backwards() : tooSmall(reasons.size()),
                "Write version: " + nextVersion() + ".");
        for (Judgement reason : new ArrayList<>(reasons).subList(0, Math.min(SHOWN, reasons.size()))) {
            error = error.with(
                    reason.change().range(),
                    reason.rule().id() + ": "
                            + ChangeWords.of(List.of(reason.change())).plain());
        }
        diagnostics.add(error);
    }

    private String backwards() {
        return "\"" + after.version() + "\" comes before \"" + before.version()
                + "\", the version it is compared with.";
    }

    private String tooSmall(int reasons) {
        String changes = reasons == 1 ? "1 change since then is " : reasons + " changes since then are ";
        return "\"" + after.version() + "\" is too small after \"" + before.version() + "\": " + changes + bump().word()
                + ".";
    }

    /** For a pull request: Markdown in which plan text is inert. Empty plans of changes say so in one line. */
    public String markdown() {
        return new MarkdownReport(this).write();
    }

    /** For a terminal. */
    public String text() {
        return new TextReport(this).write();
    }

    /**
     * For a program: one JSON object.
     *
     * <pre>{@code
     * {"format": 1,
     *  "before": {"plan": "acme-shoes", "version": "4.1.0"},
     *  "after": {"plan": "acme-shoes", "version": "5.0.0"},
     *  "bump": "major", "nextVersion": "5.0.0", "isVersionEnough": true,
     *  "breaking": {"reports": 1, "page": 0, "code": 0, "docs": 0},
     *  "reach": {"events": ["purchase"], "contexts": [], "pages": [], "destinations": [], "classes": ["Purchase"]},
     *  "changes": [
     *   {"rule": "wire-name", "grade": "reports", "bump": "major",
     *    "aspect": "wire-name", "direction": "other",
     *    "at": {"section": "properties", "id": "coupon", "part": "", "key": "name"},
     *    "before": {"words": "coupon", "file": "shop.plan.yaml", "line": 31, "column": 3},
     *    "after": {"words": "voucher", "file": "shop.plan.yaml", "line": 31, "column": 12},
     *    "message": "Property \"coupon\": name was \"coupon\", is now \"voucher\".",
     *    "effect": "Reports, tags and audiences that look for the old name find nothing.",
     *    "reach": {"events": ["purchase"], …}}]}
     * }</pre>
     *
     * <p>Keys are only ever added. {@code before} and {@code after} of a change are null where that plan says nothing.
     */
    public String json() {
        return JsonReport.of(this);
    }
}
