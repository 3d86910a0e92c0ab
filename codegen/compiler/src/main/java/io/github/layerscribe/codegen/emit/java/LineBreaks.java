package io.github.layerscribe.codegen.emit.java;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of code that is too long where people would break it. */
final class LineBreaks {

    /** The longest line. */
    static final int LINE = 120;

    private static final String INDENT = "    ";

    private LineBreaks() {}

    /** The line, or the lines that it becomes. A line of a comment stays as it is. */
    static List<String> of(String line) {
        if (line.length() <= LINE || isComment(line)) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        String continuation = " ".repeat(indent(line)) + INDENT + INDENT;
        String rest = line;
        for (int at = breakOf(rest); at > 0; at = breakOf(rest)) {
            lines.add(rest.substring(0, at));
            rest = continuation + rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }

    static boolean isComment(String line) {
        String code = line.strip();
        return code.startsWith("*") || code.startsWith("/*");
    }

    static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where the string literal that starts there ends. */
    static int endOfLiteral(String line, int start) {
        int i = start + 1;
        while (i < line.length() && line.charAt(i) != '"') {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** What a character does to the number of open brackets. */
    static int change(char c) {
        return c == '(' || c == '<' || c == '{' ? 1 : c == ')' || c == '>' || c == '}' ? -1 : 0;
    }

    /**
     * Where people would break a line: behind its last arrow or its assignment's sign if that is enough, else behind a
     * comma if that is, else at the last place that fits; -1 for a line that is short enough, or has no such place.
     */
    private static int breakOf(String line) {
        int outer = -1;
        int comma = -1;
        int any = -1;
        int inner = -1;
        int depth = 0;
        for (int i = indent(line); line.length() > LINE && i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                i = endOfLiteral(line, i);
            } else if (c == ' ' && isBreakable(line, i, depth) && (i <= LINE || any < 0)) {
                any = i;
                outer = depth == 0 ? i : outer;
                comma = line.charAt(i - 1) == ',' ? i : comma;
            } else if (c == ' ' && depth == 1 && i <= LINE && line.charAt(i - 1) == ',') {
                inner = i; // within an annotation that is too long by itself
            } else if (c != '>' || line.charAt(i - 1) != '-') {
                depth += change(c);
            }
        }
        if (any > LINE && inner > 0) {
            return inner;
        }
        return isEnough(line, outer) ? outer : isEnough(line, comma) ? comma : any;
    }

    private static boolean isEnough(String line, int at) {
        return at > 0 && line.length() - at + indent(line) + 2 * INDENT.length() <= LINE;
    }

    /** Between arguments, behind an assignment's sign or an arrow, before an operator; between a component's annotations. */
    private static boolean isBreakable(String line, int blank, int depth) {
        if (line.charAt(indent(line)) == '@' && indent(line) > 0) {
            return depth == 0 && blank < line.lastIndexOf(' ');
        }
        String before = line.substring(0, blank);
        boolean isOperator = line.startsWith("|| ", blank + 1) || line.startsWith("&& ", blank + 1);
        return depth <= 1 && (before.endsWith(",") || before.endsWith(" =") || before.endsWith("->") || isOperator);
    }
}
