package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scalar that begins with {@code |} or {@code >}, laid out anew.
 *
 * @param header the sign, and what it says about indentation and the end
 * @param lines the lines below it, not yet indented
 * @param lastLine the last line of the source that belongs to it
 */
record BlockScalarLines(String header, List<String> lines, int lastLine) {

    BlockScalarLines {
        lines = List.copyOf(lines);
    }

    /** A scalar that holds more than line breaks. */
    static BlockScalarLines of(YamlNode.Scalar scalar, SourceText source) {
        List<String> written = source.linesOf(scalar);
        boolean isFolded = written.get(0).matches("(?s)>[-+]?(\\s.*)?");
        String text = scalar.text().replaceAll("\n+$", "");
        List<String> lines =
                isFolded ? folded(written.subList(1, written.size())) : new ArrayList<>(List.of(text.split("\n", -1)));
        int breaks = scalar.text().length() - text.length();
        for (int i = 1; i < breaks; i++) {
            lines.add("");
        }
        String indentation = !isFolded && beginsWithBlank(lines) ? "2" : "";
        String end = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
        int last = scalar.range().line() + lastWithText(written) + Math.max(0, breaks - 1);
        return new BlockScalarLines((isFolded ? ">" : "|") + indentation + end, lines, last);
    }

    private static int lastWithText(List<String> written) {
        int last = written.size() - 1;
        while (written.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private static boolean beginsWithBlank(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("")
                .startsWith(" ");
    }

    /** The lines as the author broke them, up to the last one with text. */
    private static List<String> folded(List<String> written) {
        int indentation = written.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(BlockScalarLines::blanksAhead)
                .findFirst()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (String line : written) {
            lines.add(line.substring(Math.min(indentation, blanksAhead(line))));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static int blanksAhead(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
