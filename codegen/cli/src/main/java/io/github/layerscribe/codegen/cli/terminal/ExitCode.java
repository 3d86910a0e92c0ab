package io.github.layerscribe.codegen.cli.terminal;

/** How a run ends, for scripts. */
public final class ExitCode {

    /** Done, and nothing found. */
    public static final int FINE = 0;

    /** The plan has errors, or what was checked is not as it should be. */
    public static final int PROBLEMS = 1;

    /** The command was not understood, or a file cannot be read or written. */
    public static final int WRONG_USE = 2;

    /** Layerscribe has a bug. */
    public static final int OUR_BUG = 3;

    private ExitCode() {}
}
