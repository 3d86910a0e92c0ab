package io.github.layerscribe.codegen.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final Pattern TYPE_DECLARATION =
            Pattern.compile("(?:public |private |static |final )+(?:record|class|interface|enum) ");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*\\(.*\\)[,;]");

    private final List<String> lines = new ArrayList<>();

    /** A header or annotation that is not printed to its end yet; empty if there is none. */
    private String open = "";

    private boolean isAfterTypeHeader;

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
        if (!open.isEmpty() || isOpening(code)) {
            addToOpen(line, code);
        } else if (code.equals("*/") && isDocOfOneLine(line)) {
            closeShortDoc();
        } else if (code.equals("}") && last().endsWith("{") && !isComment(last())) {
            lines.set(lines.size() - 1, last() + "}");
            isAfterTypeHeader = false;
        } else {
            separate(line, code);
            addWrapped(line);
            isAfterTypeHeader = isTypeHeader(line);
        }
    }

    /** JavaPoet gives each member of an annotation and most names behind {@code implements} a line of their own. */
    private static boolean isOpening(String code) {
        boolean isHeader = isTypeDeclaration(code) && (isRecordHeader(code) || !code.endsWith("{"));
        return isHeader || code.startsWith("@") && depthOf(code) > 0;
    }

    private void addToOpen(String line, String code) {
        boolean isFirst = open.isEmpty();
        String separator = isFirst || open.endsWith("(") || code.startsWith(")") || code.isEmpty() ? "" : " ";
        open = isFirst ? line.stripTrailing() : open + separator + code;
        boolean isComplete = open.strip().startsWith("@") ? depthOf(open) == 0 : open.endsWith("{");
        if (isComplete) {
            String whole = open;
            open = "";
            if (isRecordHeader(whole.strip())) {
                addRecordHeader(whole);
            } else {
                separate(whole, whole.strip());
                addWrapped(whole);
            }
            isAfterTypeHeader = isTypeHeader(whole);
        }
    }

    private void addRecordHeader(String header) {
        int start = header.indexOf('(') + 1;
        int end = header.lastIndexOf(") implements ");
        if (start == end) {
            lines.add(header);
            return;
        }
        lines.add(header.substring(0, start));
        for (String component : components(header.substring(start, end + 1))) {
            addWrapped(INDENT + INDENT + component);
        }
        lines.add(INDENT + INDENT + header.substring(end + 2));
    }

    /** Each with the comma or bracket behind it. */
    private static List<String> components(String all) {
        List<String> components = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '"') {
                i = endOfLiteral(all, i);
            } else if (depth == 0 && (c == ',' || c == ')')) {
                components.add(all.substring(start, i + 1).strip());
                start = i + 1;
            } else {
                depth += change(c);
            }
        }
        return components;
    }

    /** How many brackets are open at the end. */
    private static int depthOf(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                i = endOfLiteral(code, i);
            } else {
                depth += change(c);
            }
        }
        return depth;
    }

    private static int change(char c) {
        return c == '(' || c == '<' || c == '{' ? 1 : c == ')' || c == '>' || c == '}' ? -1 : 0;
    }

    private void separate(String line, String code) {
        if (code.isEmpty() || lines.isEmpty()) {
            return;
        }
        boolean afterBlank = last().isEmpty() && lines.size() > 1;
        if (afterBlank && belongTogether(lines.get(lines.size() - 2), line)) {
            lines.remove(lines.size() - 1);
        } else if (isAfterTypeHeader && !isEnumConstant(code) && !isEnumDoc(code)) {
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
        return ENUM_CONSTANT.matcher(code).matches();
    }

    private boolean isEnumDoc(String code) {
        return last().contains(" enum ") && code.equals("/**");
    }

    private static boolean isTypeHeader(String line) {
        return isTypeDeclaration(line.strip());
    }

    private static boolean isTypeDeclaration(String code) {
        return TYPE_DECLARATION.matcher(code).lookingAt();
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
