package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.CodegenCheck;
import io.github.layerscribe.codegen.CodegenOptions;
import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.CodegenRun;
import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.Progress;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.EmitterOption;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.output.OutputDifference;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe generate}: makes files from a plan, or checks those that are there. */
@CommandLine.Command(
        name = "generate",
        description = "Make code, schemas and documents from a plan.",
        footer = {
            "",
            "Examples:",
            "  layerscribe generate shop.plan.yaml --emit=javascript --out=generated",
            "  layerscribe generate shop.plan.yaml --emit=java --set=java.package=com.acme --out=generated",
            "  layerscribe generate shop.plan.yaml --emit=javascript --out=generated --check",
            "",
            "Files go to DIR/java, DIR/resources and DIR/documents. What a plan no longer calls for is",
            "removed there; what Layerscribe did not write is never touched."
        })
public final class GenerateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Mixin
    private PlanArgument plan = new PlanArgument();

    @CommandLine.Option(
            names = "--emit",
            required = true,
            split = ",",
            paramLabel = "EMITTER",
            completionCandidates = EmitterIds.class,
            description = "What to make, joined by commas: ${COMPLETION-CANDIDATES}.")
    private List<String> emitters = new ArrayList<>();

    @CommandLine.Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
    private String out = "";

    @CommandLine.Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            completionCandidates = SettingNames.class,
            description =
                    "A setting of an emitter: ${COMPLETION-CANDIDATES}. May be repeated; java needs java.package.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @CommandLine.Option(
            names = "--check",
            description = "Write nothing; end with 1 if what lies in DIR is not what the plan calls for.")
    private boolean isCheck;

    public GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CodegenRun run = new CodegenRun(options());
        return isCheck
                ? report(Progress.during("Checking", terminal, run::check))
                : report(Progress.during("Generating", terminal, run::run));
    }

    private CodegenOptions options() {
        PlanSource source = plan.source();
        OutputFolders folders = OutputFolders.below(PlanPath.of(out));
        try {
            return new CodegenOptions(source, emitters, settings, folders);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()), "");
        }
    }

    private int report(CodegenResult result) {
        tell(result.diagnostics());
        result.changes().obstacles().forEach(obstacle -> terminal.err().println(obstacle));
        if (result.outcome() == CodegenResult.Outcome.REFUSED) {
            terminal.err().println("Nothing was generated.");
            return ExitCode.PROBLEMS;
        }
        terminal.print(PlanPath.shown(PlanPath.of(out)) + ": " + result.summary() + ".\n");
        return ExitCode.FINE;
    }

    private int report(CodegenCheck check) {
        tell(check.diagnostics());
        check.differences().forEach(difference -> terminal.print(sentence(difference) + "\n"));
        if (check.isRefused()) {
            return ExitCode.PROBLEMS;
        }
        terminal.print(PlanPath.shown(PlanPath.of(out))
                + (check.isCurrent() ? ": as the plan calls for.\n" : ": not what the plan calls for.\n"));
        return check.isCurrent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private String sentence(OutputDifference difference) {
        Path folder = PlanPath.of(out);
        Path file = folder.resolve(folder.toAbsolutePath().normalize().relativize(difference.file()));
        return PlanPath.shown(file) + " " + difference.kind().words() + ".";
    }

    private void tell(List<Diagnostic> diagnostics) {
        DiagnosticReporter reporter =
                terminal.hasColours() ? DiagnosticReporter.coloured() : DiagnosticReporter.plain();
        terminal.err().print(reporter.report(diagnostics));
    }

    /** The names that {@code --set} takes. */
    private static final class SettingNames extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        SettingNames() {
            super(Emitters.all().stream()
                    .flatMap(emitter -> emitter.options().stream())
                    .map(EmitterOption::name)
                    .toList());
        }
    }

    /** The words of {@code --emit}. */
    private static final class EmitterIds extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        EmitterIds() {
            super(Emitters.all().stream().map(Emitter::id).toList());
        }
    }
}
