package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code layerscribe completion}: a script that teaches a shell the words of this command line. */
@CommandLine.Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(layerscribe completion)",
            "  layerscribe completion > ~/.local/share/bash-completion/completions/layerscribe"
        })
public final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<CommandLine> everything;

    /**
     * Takes the whole command line only if it is asked for.
     *
     * @param everything gives the command line with all verbs
     */
    public CompletionCommand(Terminal terminal, Supplier<CommandLine> everything) {
        this.terminal = terminal;
        this.everything = everything;
    }

    @Override
    public Integer call() {
        terminal.print(AutoComplete.bash("layerscribe", everything.get()));
        return ExitCode.FINE;
    }
}
