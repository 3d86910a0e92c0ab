package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.SourceFiles;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.TextFile;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diagnostic.PrintableText;
import io.github.layerscribe.codegen.format.PlanFormatter;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.parse.PlanSource;
import io.github.layerscribe.codegen.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe fmt}: gives plan files their one layout, or says which do not have it. */
@CommandLine.Command(
        name = "fmt",
        description = "Give plan files their one layout. Comments and order stay.",
        footer = {
            "",
            "Examples:",
            "  layerscribe fmt shop.plan.yaml",
            "  layerscribe fmt src/main/datalayer --check",
            "",
            "Ends with 1 if a file cannot be read; with --check also if one is laid out otherwise."
        })
public final class FmtCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Diagnostics diagnostics = new Diagnostics();

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "PLAN",
            description = "Plan files, or folders: then all files of the plan in it.")
    private List<String> plans = new ArrayList<>();

    @CommandLine.Option(names = "--check", description = "Write nothing; name the files that would change.")
    private boolean isCheck;

    public FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int changed = 0;
        int kept = 0;
        for (Path file : files()) {
            SourceFile source = SourceFiles.read(file);
            Optional<String> formatted = PlanFormatter.format(source, diagnostics);
            if (formatted.isPresent()) {
                boolean isSame = formatted.get().equals(source.text());
                changed += isSame ? 0 : 1;
                kept += isSame ? 1 : 0;
                if (!isSame) {
                    change(file, formatted.get());
                }
            }
        }
        terminal.print((changed == 0 ? "" : counted(changed) + (isCheck ? " to format, " : " formatted, "))
                + counted(kept) + " as it should be.\n");
        DiagnosticReporter reporter =
                terminal.hasColours() ? DiagnosticReporter.coloured() : DiagnosticReporter.plain();
        terminal.err().print(reporter.report(diagnostics.all()));
        return diagnostics.hasErrors() || isCheck && changed > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void change(Path file, String formatted) throws IOException {
        terminal.print(PrintableText.of(PlanPath.shown(file)) + "\n");
        if (!isCheck) {
            TextFile.write(file, formatted);
        }
    }

    private static String counted(int files) {
        return files + (files == 1 ? " file" : " files");
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String typed : plans) {
            Path path = PlanPath.existing(typed);
            files.addAll(Files.isDirectory(path) ? ofPlanIn(path) : List.of(path));
        }
        return files.stream().distinct().toList();
    }

    /** What belongs to the plan, but not what it extends: that is somebody else's. */
    private static List<Path> ofPlanIn(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return PlanLoader.read(PlanSource.of(folder), new Diagnostics()).files().keySet().stream()
                .filter(file -> file.getFileSystem().equals(real.getFileSystem()) && file.startsWith(real))
                .map(file -> folder.resolve(real.relativize(file)))
                .sorted(Comparator.comparing(PlanPath::shown))
                .toList();
    }
}
