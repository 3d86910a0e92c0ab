package io.github.layerscribe.codegen.cli;

import io.github.layerscribe.codegen.cli.terminal.CommonOptions;
import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.Failures;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.verb.CompletionCommand;
import io.github.layerscribe.codegen.cli.verb.DiffCommand;
import io.github.layerscribe.codegen.cli.verb.ExplainCommand;
import io.github.layerscribe.codegen.cli.verb.FmtCommand;
import io.github.layerscribe.codegen.cli.verb.GenerateCommand;
import io.github.layerscribe.codegen.cli.verb.ImportCommand;
import io.github.layerscribe.codegen.cli.verb.InitCommand;
import io.github.layerscribe.codegen.cli.verb.LintCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The register of verbs: a new one is a name and a line here. */
final class Verbs {

    /** In the order in which help lists them. */
    static final List<String> NAMES =
            List.of("init", "import", "fmt", "lint", "diff", "generate", "explain", "completion");

    private Verbs() {}

    /**
     * The command line for these arguments. If they begin with a verb it knows only that one: reading what all verbs say
     * about themselves would cost every start a tenth of a second.
     */
    static CommandLine commandLine(Terminal terminal, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        CommandLine commandLine = NAMES.contains(first) ? only(first, terminal) : all(terminal);
        Failures failures = new Failures(terminal, arguments);
        return commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false) // a path may begin with @
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExitCodeExceptionMapper(unused -> ExitCode.OUR_BUG);
    }

    private static CommandLine only(String name, Terminal terminal) {
        return withOptions(new RootCommand(terminal)).addSubcommand(withOptions(verb(name, terminal)));
    }

    /** With every verb, for help and completion. */
    static CommandLine all(Terminal terminal) {
        CommandLine commandLine = withOptions(new RootCommand(terminal));
        for (String name : NAMES) {
            commandLine.addSubcommand(withOptions(verb(name, terminal)));
        }
        return commandLine.addSubcommand(new CommandLine.HelpCommand());
    }

    private static CommandLine withOptions(Object command) {
        CommandLine commandLine = new CommandLine(command);
        commandLine.addMixin("common", new CommonOptions(commandLine));
        return commandLine;
    }

    private static Object verb(String name, Terminal terminal) {
        return switch (name) {
            case "init" -> new InitCommand(terminal);
            case "diff" -> new DiffCommand(terminal);
            case "fmt" -> new FmtCommand(terminal);
            case "import" -> new ImportCommand(terminal);
            case "lint" -> new LintCommand(terminal);
            case "generate" -> new GenerateCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "completion" -> new CompletionCommand(terminal, () -> all(terminal));
            default -> throw new IllegalArgumentException("`" + name + "` is no verb");
        };
    }
}
