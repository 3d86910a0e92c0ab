package io.github.layerscribe.codegen.output;

import java.nio.file.Path;

/**
 * One file of the output folders that is not what the plan calls for; found by {@link OutputDirectory#differences}.
 *
 * @param file the file's place, absolute
 */
public record OutputDifference(Kind kind, Path file) {

    /** In what way a file differs. */
    public enum Kind {
        /** The plan calls for it and it is not there. */
        MISSING("is missing"),
        /** Something else is in its place, or its bytes are others. */
        DIFFERENT("differs"),
        /** As {@link #DIFFERENT}, but only in line ends: git changed them on the way. */
        LINE_ENDS("has other line ends"),
        /** An earlier run wrote it, and the plan no longer calls for it. */
        LEFT_OVER("is no longer generated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind as the end of a sentence that begins with the file: {@code is missing}. */
        public String words() {
            return words;
        }
    }
}
