package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.Progress;
import io.github.layerscribe.codegen.cli.terminal.SourceFiles;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.TextFile;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diagnostic.PrintableText;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Importers;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.LossReport;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code layerscribe import}: makes a plan of another tool's, and says what could not come along. */
@CommandLine.Command(
        name = "import",
        description = "Make a plan of another tool's files, and say what could not come along.",
        footer = {
            "",
            "Examples:",
            "  layerscribe import segment tracking-plan.json --out=shop.plan.yaml",
            "  layerscribe import segment exported/ --out=shop.plan.yaml --force"
        })
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = ImporterIds.class,
            description = "What the files are: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @CommandLine.Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or folders whose *.json, *.yaml, *.yml and *.csv files are read.")
    private List<String> files = new ArrayList<>();

    @CommandLine.Option(names = "--out", required = true, paramLabel = "PLAN", description = "The plan to write.")
    private String out = "";

    @CommandLine.Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the plan, such as shoe-shop. Default: made of the other tool's name for it.")
    private @Nullable String id;

    @CommandLine.Option(names = "--force", description = "Overwrite PLAN if it is there.")
    private boolean isForced;

    @CommandLine.Option(
            names = "--all-losses",
            description = "Tell everything that could not come along, not only the first three of each kind.")
    private boolean areAllTold;

    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Importer importer = importer();
        ImportOptions options = options();
        Path plan = PlanPath.of(out);
        if (!isForced && Files.exists(plan)) {
            throw new WrongUse(
                    "\"" + PlanPath.shown(plan) + "\" is there already; nothing was written.",
                    "Name another file, or overwrite it with --force.");
        }
        List<SourceFile> sources = SourceFiles.read(files);
        Diagnostics diagnostics = new Diagnostics();
        Optional<ImportedPlan> imported =
                Progress.during("Importing", terminal, () -> importer.importPlan(sources, options, diagnostics));
        tell(diagnostics);
        if (imported.isEmpty()) {
            terminal.err().println("Nothing was written.");
            return ExitCode.PROBLEMS;
        }
        TextFile.write(plan, imported.get().text());
        terminal.print(
                PlanPath.shown(plan) + " written.\n" + report(imported.get().losses()));
        terminal.print("\nNext: layerscribe lint " + PlanPath.shown(plan) + "\n");
        return ExitCode.FINE;
    }

    private ImportOptions options() {
        try {
            return id == null ? ImportOptions.DEFAULT : new ImportOptions(id);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()), "");
        }
    }

    private Importer importer() {
        List<String> known = new ImporterIds();
        return Importers.find(format)
                .orElseThrow(() -> new WrongUse(
                        ("There is no import of \"" + format + "\". " + Suggestion.didYouMean(format, known)).strip(),
                        "The formats are " + String.join(", ", known) + "."));
    }

    private void tell(Diagnostics diagnostics) {
        DiagnosticReporter reporter =
                terminal.hasColours() ? DiagnosticReporter.coloured() : DiagnosticReporter.plain();
        terminal.err().print(reporter.report(diagnostics.all()));
    }

    /** The losses by kind, gravest first; whoever sees only some is told how to see all. */
    private String report(List<Loss> losses) {
        String full = LossReport.full().report(losses);
        String told = areAllTold ? full : LossReport.brief().report(losses);
        String more = told.equals(full) ? "" : "\n--all-losses tells all of them.\n";
        return "\n" + told.lines().map(PrintableText::of).collect(Collectors.joining("\n", "", "\n")) + more;
    }

    /** The words of {@code FORMAT}. */
    private static final class ImporterIds extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        ImporterIds() {
            super(Importers.all().stream().map(Importer::id).toList());
        }
    }
}
