package io.github.layerscribe.codegen.cli.terminal;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * The options that every verb has. Picocli itself acts on {@code --help}; the others are looked up before anything is
 * printed, by {@link Terminal} and {@link Failures}.
 */
@CommandLine.Command(
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        usageHelpWidth = CommonOptions.WIDTH,
        synopsisSubcommandLabel = "COMMAND")
public final class CommonOptions {

    static final int WIDTH = 100;

    private static final List<String> WHEN = List.of("auto", "always", "never");

    private final CommandLine command;

    /** For one verb. */
    public CommonOptions(CommandLine command) {
        this.command = command;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            description = "Show this help.")
    void showHelp(boolean isAsked) {}

    @Option(names = "--debug", order = 102, description = "Should Layerscribe itself fail, show where.")
    void debug(boolean isAsked) {}

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            order = 101,
            description = "auto (in a terminal, unless NO_COLOR is set), always or never.")
    void colour(String when) {
        if (!WHEN.contains(when)) {
            throw new CommandLine.ParameterException(
                    command, "--color is auto, always or never, not \"" + when + "\".");
        }
    }
}
