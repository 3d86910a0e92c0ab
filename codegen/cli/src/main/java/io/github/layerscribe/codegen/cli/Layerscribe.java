package io.github.layerscribe.codegen.cli;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.Failures;
import io.github.layerscribe.codegen.cli.terminal.Terminal;

/**
 * The command line's entry point.
 *
 * <pre>
 * java -jar layerscribe.jar lint src/main/datalayer
 * </pre>
 */
public final class Layerscribe {

    private Layerscribe() {}

    /** Runs one verb and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofThisProcess(), arguments));
    }

    /** The same for whoever has streams of their own; gives the exit code. */
    static int run(Terminal terminal, String... arguments) {
        int exitCode = execute(terminal.asAsked(arguments), arguments);
        if (terminal.out().checkError()) {
            terminal.err().println("layerscribe: Not everything could be printed; is the disk full?");
            exitCode = Math.max(exitCode, ExitCode.WRONG_USE);
        }
        terminal.err().flush();
        return exitCode;
    }

    private static int execute(Terminal terminal, String... arguments) {
        try {
            return Verbs.commandLine(terminal, arguments).execute(arguments);
        } catch (Throwable bug) {
            return new Failures(terminal, arguments).ourBug(bug);
        }
    }
}
