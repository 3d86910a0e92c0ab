package io.github.layerscribe.codegen.cli;

import io.github.layerscribe.codegen.Generator;
import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe} without a verb: says which there are. */
@CommandLine.Command(
        name = "layerscribe",
        versionProvider = RootCommand.Version.class,
        description = "One tracking plan for marketing and engineering: checked, compared, compiled.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin in an empty folder:",
            "  layerscribe init",
            "  layerscribe lint shop.plan.yaml",
            "",
            "Exit codes: 0 fine, 1 problems found, 2 wrong use, 3 a bug of Layerscribe."
        })
final class RootCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli does
    private CommandLine.Model.CommandSpec command;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 103,
            description = "Show the version.")
    void showVersion(boolean isAsked) {}

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        command.commandLine().usage(terminal.err());
        return ExitCode.WRONG_USE;
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "Layerscribe " + Generator.version(),
                "Java " + Runtime.version().feature() + " (" + System.getProperty("java.vendor") + ")"
            };
        }
    }
}
