package io.github.layerscribe.codegen.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one plan file and the name under which diagnostics mention it.
 *
 * <p>Two source files are the same only if they are the same object: a file is read once.
 */
public final class SourceFile {

    private final String path;
    private final String text;
    private final List<Integer> lineStarts;

    /**
     * Holds a file that was already read.
     *
     * @param path how people know the file: as given to the build, with {@code /} between folders
     * @param text the whole content, without a byte-order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.size();
    }

    /**
     * One line without its line break; lines count from 1. A line outside the file is empty text, so that a
     * diagnostic at the end of a file can always be printed.
     */
    public String line(int number) {
        if (number < 1 || number > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(number - 1);
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        while (end > start && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Where a line begins in {@link #text()}; lines count from 1. */
    public int offsetOf(int number) {
        return lineStarts.get(number - 1);
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineBreak(c) && !crBeforeLf) {
                starts.add(i + 1);
            }
        }
        return List.copyOf(starts);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return path;
    }
}
