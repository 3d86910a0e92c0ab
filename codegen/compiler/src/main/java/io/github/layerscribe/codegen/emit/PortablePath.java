package io.github.layerscribe.codegen.emit;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Paths that mean the same file on every system, and never one outside their folder.
 *
 * <p>Relative; folders separated by {@code /}; each name made of ASCII letters, digits and {@code . _ $ -}, beginning
 * with none of {@code . -}, not ending with {@code .}, at most 200 characters, and no name that Windows keeps for
 * devices ({@code con}, {@code nul.js}).
 */
public final class PortablePath {

    private static final int MAX_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_$](?:[A-Za-z0-9_.$-]*[A-Za-z0-9_$-])?");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private PortablePath() {}

    /** Returns the path if it is portable. */
    static String require(String path) {
        for (String name : path.split("/", -1)) {
            if (!isPortableName(name)) {
                throw new IllegalArgumentException("The path `" + path + "` is not portable because of `" + name
                        + "`. Use ASCII letters, digits and `. _ $ -` in names, and `/` between folders.");
            }
        }
        return path;
    }

    /** A file named after an id of the plan; {@code _} sets it apart from what Windows keeps for devices: {@code con_.json}. */
    public static String fileName(String id, String ending) {
        return isPortableName(id + ending) ? id + ending : id + "_" + ending;
    }

    public static boolean isPortable(String path) {
        return Arrays.stream(path.split("/", -1)).allMatch(PortablePath::isPortableName);
    }

    /** What file systems that do not tell capitals from small letters take this path for. */
    public static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static boolean isPortableName(String name) {
        return name.length() <= MAX_NAME
                && NAME.matcher(name).matches()
                && !DEVICE.matcher(name).matches();
    }
}
