package io.github.layerscribe.codegen.parse.check;

/** Ends the reading of a check expression at the first thing that does not fit. */
final class CheckMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    CheckMistake(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Where in the expression. */
    int offset() {
        return offset;
    }
}
