package io.github.layerscribe.codegen.cli.terminal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns what was typed into a path, or says what is wrong with it. */
public final class PlanPath {

    private PlanPath() {}

    /** A file or folder that is there. */
    public static Path existing(String typed) {
        Path path = of(typed);
        if (!Files.exists(path)) {
            throw new WrongUse("There is no file or folder \"" + shown(path) + "\".", "");
        }
        return path;
    }

    /** A path, whether something is there or not. */
    public static Path of(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongUse(
                    "\"" + typed + "\" cannot be a path here.",
                    "If it has letters beyond ASCII, the locale must know them: set LC_ALL=C.UTF-8.");
        }
    }

    /** With {@code /} between folders, on every system. */
    public static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
