package io.github.layerscribe.codegen.cli;

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
        Terminal asAsked = terminal.asAsked(arguments);
        try {
            return Verbs.commandLine(asAsked, arguments).execute(arguments);
        } catch (Throwable bug) {
            return new Failures(asAsked, arguments).ourBug(bug);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
