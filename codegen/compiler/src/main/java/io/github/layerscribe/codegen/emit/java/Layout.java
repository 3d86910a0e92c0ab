package io.github.layerscribe.codegen.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings what JavaPoet prints into the form people write: short comments in one line, constants and enum values without
 * blank lines between them, a blank line behind the header of a type, empty bodies closed at once, and a record's
 * components below its name.
 *
 * <p>Looks at whole lines only. JavaPoet breaks no literal over lines and begins each line of a comment with a star, so
 * plan text cannot be taken for code here.
 */
final class Layout {

    static final String INDENT = "    ";

    private static final int LINE = 120;

    private final List<String> lines = new ArrayList<>();

    private Layout() {}

    static String of(String printed) {
        Layout layout = new Layout();
        for (String line : printed.split("\n", -1)) {
            layout.add(line);
        }
        return String.join("\n", layout.lines);
    }

    private void add(String line) {
        String code = line.strip();
        if (isOpenAnnotation()) {
            addMember(code);
        } else if (code.equals("*/") && isDocOfOneLine(line)) {
            closeShortDoc();
        } else if (code.equals("}") && last().endsWith("{") && !isComment(last())) {
            lines.set(lines.size() - 1, last() + "}");
        } else if (isRecordHeader(code)) {
            addRecordHeader(line);
        } else if (code.startsWith("@") && code.endsWith(",")
                || code.startsWith("@") && code.contains(") implements ")) {
            addComponent(line);
        } else {
            separate(line, code);
            addWrapped(line);
        }
    }

    private void separate(String line, String code) {
        if (code.isEmpty() || lines.isEmpty()) {
            return;
        }
        boolean afterBlank = last().isEmpty() && lines.size() > 1;
        if (afterBlank && belongTogether(lines.get(lines.size() - 2), line)) {
            lines.remove(lines.size() - 1);
        } else if (isTypeHeader(last()) && !isEnumConstant(code) && !isEnumDoc(code)) {
            lines.add("");
        }
    }

    /** Fields, or values of an enum, that follow each other without a comment. */
    private static boolean belongTogether(String before, String line) {
        boolean fields = isField(before) && isField(line) && indent(before) == indent(line);
        return fields && kindOf(before).equals(kindOf(line))
                || isEnumConstant(before.strip()) && isEnumConstant(line.strip());
    }

    private static boolean isField(String line) {
        String code = line.strip();
        return (code.startsWith("private ") || code.startsWith("static final ")) && code.endsWith(";");
    }

    /** Constants of one type make a group, and so do all fields of an object. */
    private static String kindOf(String field) {
        int name = field.indexOf(" = ");
        return field.contains("static ") && name > 0 ? field.substring(0, field.lastIndexOf(' ', name - 1)) : "";
    }

    private static boolean isEnumConstant(String code) {
        return code.matches("[A-Z][A-Z0-9_]*\\(.*\\)[,;]");
    }

    private boolean isEnumDoc(String code) {
        return last().contains(" enum ") && code.equals("/**");
    }

    private static boolean isTypeHeader(String line) {
        return line.endsWith(" {")
                && !isComment(line)
                && (line.contains(" class ")
                        || line.contains(" interface ")
                        || line.contains(" enum ")
                        || line.contains(" implements "));
    }

    private boolean isDocOfOneLine(String line) {
        int size = lines.size();
        return size >= 2
                && lines.get(size - 2).strip().equals("/**")
                && last().strip().startsWith("* ")
                && last().length() + 5 <= LINE
                && indent(line) > indent(lines.get(size - 2));
    }

    private void closeShortDoc() {
        String text = last().strip().substring(2);
        lines.remove(lines.size() - 1);
        lines.set(lines.size() - 1, last() + " " + text + " */");
    }

    private static boolean isRecordHeader(String code) {
        return code.startsWith("public record ");
    }

    private void addRecordHeader(String line) {
        int open = line.indexOf('(');
        String rest = line.substring(open + 1);
        if (rest.startsWith(")")) {
            lines.add(line);
            return;
        }
        lines.add(line.substring(0, open + 1));
        if (!rest.isBlank()) {
            addComponent(INDENT + INDENT + rest);
        }
    }

    /** Whether an annotation's members are still to come: JavaPoet gives each a line of its own. */
    private boolean isOpenAnnotation() {
        return last().startsWith("@") && last().contains("(") && !last().endsWith(")");
    }

    private void addMember(String code) {
        String separator = last().endsWith("(") || code.equals(")") ? "" : " ";
        String joined = last() + separator + code;
        lines.remove(lines.size() - 1);
        if (joined.length() <= LINE || !code.equals(")")) {
            lines.add(joined);
        } else {
            addWrapped(joined);
        }
    }

    /** A component of a record; the last one carries what the record implements. */
    private void addComponent(String line) {
        int end = line.lastIndexOf(") implements ");
        if (end < 0) {
            addWrapped(line);
            return;
        }
        addWrapped(line.substring(0, end + 1));
        lines.add(INDENT + INDENT + line.substring(end + 2));
    }

    private void addWrapped(String line) {
        if (isComment(line)) {
            lines.add(line);
        } else {
            String continuation = " ".repeat(indent(line)) + INDENT + INDENT;
            String rest = line;
            for (int at = breakOf(rest); at > 0; at = breakOf(rest)) {
                lines.add(rest.substring(0, at));
                rest = continuation + rest.substring(at + 1);
            }
            lines.add(rest);
        }
    }

    /**
     * Where people would break a line: behind its last arrow or its assignment's sign if that is enough, else at the last
     * comma or operator that fits; -1 for a line that is short enough, or has no such place.
     */
    private static int breakOf(String line) {
        if (line.length() <= LINE) {
            return -1;
        }
        int outer = -1;
        int best = -1;
        int depth = 0;
        for (int i = indent(line); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                i = endOfLiteral(line, i);
            } else if (c == '(' || c == '<' || c == '{') {
                depth++;
            } else if (c == ')' || c == '>' && line.charAt(i - 1) != '-' || c == '}') {
                depth--;
            } else if (c == ' ' && isBreakable(line, i, depth) && (i <= LINE || best < 0)) {
                best = i;
                outer = depth == 0 ? i : outer;
            }
        }
        boolean isEnough = outer > 0 && line.length() - outer + indent(line) + 2 * INDENT.length() <= LINE;
        return isEnough ? outer : best;
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

    private static int endOfLiteral(String line, int start) {
        int i = start + 1;
        while (i < line.length() && line.charAt(i) != '"') {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static boolean isComment(String line) {
        String code = line.strip();
        return code.startsWith("*") || code.startsWith("/*");
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private String last() {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
