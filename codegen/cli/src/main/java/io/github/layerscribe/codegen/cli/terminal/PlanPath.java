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
        if (typed.isBlank()) {
            throw new WrongUse(
                    "An empty word names no file or folder.",
                    "The folder you are in is written as a dot. A variable of the shell may be empty.");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongUse(
                    "\"" + typed + "\" cannot be a path here.",
                    "If it has letters beyond ASCII, the locale must know them: set LC_ALL=C.UTF-8.");
        }
    }

    /** With {@code /} between folders, on every system, and without the {@code ./} of the folder one is in. */
    public static String shown(Path path) {
        boolean isBelowHere = path.getNameCount() > 1 && path.startsWith(".");
        Path shown = isBelowHere ? path.subpath(1, path.getNameCount()) : path;
        return shown.toString().replace('\\', '/');
    }
}
