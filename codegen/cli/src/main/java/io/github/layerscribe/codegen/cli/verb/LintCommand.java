package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.LintRun;
import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.Progress;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.TextFile;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticFormat;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticFormats;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticReport;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe lint}: reads a plan, holds every rule against it, and reports. */
@CommandLine.Command(
        name = "lint",
        description = "Say what is wrong with a plan, and what could be better.",
        footer = {
            "",
            "Examples:",
            "  layerscribe lint src/main/datalayer",
            "  layerscribe lint shop.plan.yaml --format=sarif --output=layerscribe.sarif",
            "  layerscribe explain event-name-style",
            "",
            "Ends with 1 if there are errors; with --fail-on=warning also if there are warnings."
        })
public final class LintCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Mixin
    private PlanArgument plan = new PlanArgument();

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text, json, sarif, github or junit. Default: text.")
    private String format = "text";

    @CommandLine.Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report to a file, and say only how many problems there are.")
    private String output = "";

    @CommandLine.Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Severities.class,
            description = "error or warning. Default: error.")
    private String failOn = "error";

    @CommandLine.Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day by which waivers are judged. Default: today in UTC.")
    private String today = "";

    public LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DiagnosticFormat chosen = chosenFormat();
        boolean isStrict = isStrict();
        LocalDate day = Today.of(today);
        PlanSource source = plan.source();
        DiagnosticReport report = Progress.during("Reading the plan", terminal, () -> LintRun.report(source, day));
        print(report, chosen);
        List<Diagnostic> found = report.diagnostics();
        boolean isBad = found.stream().anyMatch(Diagnostic::isError) || isStrict && !found.isEmpty();
        return isBad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void print(DiagnosticReport report, DiagnosticFormat chosen) throws IOException {
        boolean isForPeople = chosen.id().equals("text");
        if (!output.isEmpty()) {
            TextFile.write(PlanPath.of(output), chosen.write(report));
            terminal.print(PlanPath.shown(PlanPath.of(output)) + ": " + report.summary() + "\n");
        } else if (isForPeople && report.diagnostics().isEmpty()) {
            terminal.print(report.summary() + "\n");
        } else {
            terminal.print((terminal.hasColours() ? chosen.coloured() : chosen).write(report));
        }
    }

    private DiagnosticFormat chosenFormat() {
        return DiagnosticFormats.find(format)
                .orElseThrow(() -> new WrongUse(
                        "There is no format \"" + format + "\".",
                        "The formats are " + String.join(", ", new Formats()) + "."));
    }

    private boolean isStrict() {
        if (!new Severities().contains(failOn)) {
            throw new WrongUse("--fail-on is error or warning, not \"" + failOn + "\".", "");
        }
        return failOn.equals("warning");
    }

    /** The words of {@code --format}. */
    private static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Formats() {
            super(DiagnosticFormats.all().stream().map(DiagnosticFormat::id).toList());
        }
    }

    /** The words of {@code --fail-on}. */
    private static final class Severities extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Severities() {
            super(List.of("error", "warning"));
        }
    }
}
