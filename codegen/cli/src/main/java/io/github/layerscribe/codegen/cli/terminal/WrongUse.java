package io.github.layerscribe.codegen.cli.terminal;

/** The command cannot be carried out as it was given; the message is for the user, and the run ends with 2. */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * Ends the verb.
     *
     * @param message what is wrong, in one sentence
     * @param hint what to write instead; empty where the message says it all
     */
    public WrongUse(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
