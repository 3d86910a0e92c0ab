package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlScalarText;
import java.util.ArrayList;
import java.util.List;

/**
 * How a scalar is written.
 *
 * <p>Text without any sign of syntax is plain. What some tool reads as a number or a truth value, and a plan as text,
 * stands in quotes. Between the two, quotes stay as the author set them. Text over several lines keeps its lines.
 */
final class ScalarLayout {

    private final SourceText source;

    ScalarLayout(SourceText source) {
        this.source = source;
    }

    /** A key. */
    static String key(YamlNode.Scalar key) {
        return YamlScalarText.isTyped(key.text()) ? YamlScalarText.inQuotes(key.text()) : written(key);
    }

    /** A value on one line. */
    static String value(YamlNode.Scalar scalar, Place place) {
        String text = scalar.text();
        if (!YamlScalarText.isTyped(text)) {
            return written(scalar);
        }
        boolean isPlain = scalar.isPlain() && YamlScalarText.isNumberOrFlag(text) && !place.isText();
        return isPlain ? text : YamlScalarText.inQuotes(text);
    }

    /** A value with a comment like {@code #1} behind it, which must not begin to look like the end of the text. */
    String valueAheadOfTightComment(YamlNode.Scalar scalar, Place place) {
        int next = source.end(scalar);
        while (next < source.length() && source.at(next) == ' ') {
            next++;
        }
        boolean lookedLikeIt = scalar.isPlain() && next < source.length() && source.at(next) == '#';
        boolean isProse = !YamlScalarText.isTyped(scalar.text());
        return isProse && !lookedLikeIt ? YamlScalarText.inQuotes(scalar.text()) : value(scalar, place);
    }

    private static String written(YamlNode.Scalar scalar) {
        String text = scalar.text();
        boolean staysPlain =
                scalar.isPlain() && SourceText.isOnOneLine(scalar) && !YamlScalarText.hidesCharacters(text);
        boolean becomesPlain = scalar.isPlain() ? YamlScalarText.isSimple(text) : YamlScalarText.isWords(text);
        return staysPlain || becomesPlain ? text : YamlScalarText.inQuotes(text);
    }

    /** Whether the scalar keeps several lines when it stands in a block. */
    boolean keepsLines(YamlNode.Scalar scalar) {
        if (source.isBlockScalar(scalar)) {
            return !scalar.text().replace("\n", "").isEmpty();
        }
        return !SourceText.isOnOneLine(scalar) && !losesBlankAtLineEnd(scalar);
    }

    /** The lines of plain or quoted text without what indents them; blank lines count. */
    List<String> lines(YamlNode.Scalar scalar) {
        List<String> lines = new ArrayList<>();
        for (String line : source.linesOf(scalar)) {
            lines.add(line.replaceAll("^[ \t]+|[ \t]+$", ""));
        }
        return lines;
    }

    /** An escaped blank at the end of a line is text, and would go with the blanks around it. */
    private boolean losesBlankAtLineEnd(YamlNode.Scalar scalar) {
        return !scalar.isPlain() && source.linesOf(scalar).stream().anyMatch(line -> line.matches("(?s).*\\\\[ \t]+"));
    }
}
