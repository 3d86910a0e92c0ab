package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.Progress;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.diff.Grade;
import io.github.layerscribe.codegen.locate.OpenPlan;
import io.github.layerscribe.codegen.locate.PlanLocation;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code layerscribe diff}: what changed between two versions of a plan, what breaks, and which version follows. */
@CommandLine.Command(
        name = "diff",
        description = "Say what changed between two versions of a plan, what breaks, and which version follows.",
        footer = {
            "",
            "Examples:",
            "  layerscribe diff git:main shop.plan.yaml",
            "  layerscribe diff old.plan.yaml shop.plan.yaml --format=markdown > comment.md",
            "  layerscribe diff git:v4.1.0 src/main/datalayer --fail-on=version",
            "  layerscribe diff git:v4.1.0:plans/shop.plan.yaml git:v4.2.0:plans/shop.plan.yaml",
            "",
            "Ends with 0 whatever changed, unless --fail-on says otherwise; with 1 if a plan has errors."
        })
public final class DiffCommand implements Callable<Integer> {

    private static final String GIT = "git:";

    private final Terminal terminal;
    private final Diagnostics diagnostics = new Diagnostics();

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The plan as it was: a file, a folder, git:REF for the same plan at a branch, tag or commit,"
                    + " or git:REF:PATH for another.")
    private String old = "";

    @CommandLine.Parameters(index = "1", paramLabel = "NEW", description = "The plan as it is, said in the same ways.")
    private String current = "";

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text, markdown (for a pull request) or json. Default: text.")
    private String format = "text";

    @CommandLine.Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            completionCandidates = Reasons.class,
            description = "End with 1 on version (NEW's version is too small for what changed)"
                    + " or breaking (something stops working).")
    private String failOn = "";

    @CommandLine.Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The plan root of what lies below it, now and at git:REF: extends: is written from here."
                    + " Default: each plan's own folder.")
    private @Nullable String root;

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        refuseUnless(new Formats(), format, "--format");
        if (!failOn.isEmpty()) {
            refuseUnless(new Reasons(), failOn, "--fail-on");
        }
        Optional<DiffReport> report = Progress.during("Comparing", terminal, this::compared);
        report.ifPresent(this::judge);
        DiagnosticReporter reporter =
                terminal.hasColours() ? DiagnosticReporter.coloured() : DiagnosticReporter.plain();
        terminal.err().print(reporter.report(diagnostics.all()));
        return diagnostics.hasErrors() || report.filter(this::isBreaking).isPresent()
                ? ExitCode.PROBLEMS
                : ExitCode.FINE;
    }

    private static void refuseUnless(List<String> known, String word, String option) {
        if (!known.contains(word)) {
            throw new WrongUse(option + " is one of " + String.join(", ", known) + ", not \"" + word + "\".", "");
        }
    }

    private Optional<DiffReport> compared() throws IOException {
        Optional<TrackingPlan> before = read(old, current);
        Optional<TrackingPlan> after = read(current, old);
        return before.isPresent() && after.isPresent()
                ? Optional.of(DiffReport.between(before.get(), after.get()))
                : Optional.empty();
    }

    /** Where git is asked for a plan without its path, that is the path of the other one. */
    private Optional<TrackingPlan> read(String words, String other) throws IOException {
        try (OpenPlan open = location(words, other).open()) {
            return PlanLoader.read(open.source(), diagnostics).plan();
        }
    }

    private PlanLocation location(String words, String other) throws IOException {
        Path beside = isInGit(other) ? Path.of("") : PlanPath.existing(other);
        Path folder = root == null ? null : PlanPath.existing(root);
        if (isInGit(words)) {
            return folder == null ? PlanLocation.of(words, beside) : PlanLocation.of(words, beside, folder);
        }
        Path plan = PlanPath.existing(words);
        return folder != null && plan.toRealPath().startsWith(folder.toRealPath())
                ? PlanLocation.of(plan, folder)
                : PlanLocation.of(plan);
    }

    private static boolean isInGit(String words) {
        return words.startsWith(GIT);
    }

    private void judge(DiffReport report) {
        String text = switch (format) {
            case "json" -> report.json();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
        terminal.print(text.endsWith("\n") ? text : text + "\n");
        if (failOn.equals("version")) {
            report.verifyVersion(diagnostics);
        }
    }

    private boolean isBreaking(DiffReport report) {
        return failOn.equals("breaking") && Arrays.stream(Grade.values()).anyMatch(grade -> report.breaking(grade) > 0);
    }

    /** The words of {@code --format}. */
    private static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Formats() {
            super(List.of("text", "markdown", "json"));
        }
    }

    /** The words of {@code --fail-on}. */
    private static final class Reasons extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Reasons() {
            super(List.of("version", "breaking"));
        }
    }
}
