package io.github.layerscribe.codegen.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings what JavaPoet prints into the form people write: short comments in one line, constants and enum values without
 * blank lines between them, a blank line behind the header of a type, and empty bodies closed at once.
 *
 * <p>Looks at whole lines only. JavaPoet breaks no literal over lines and begins each line of a comment with a star, so
 * plan text cannot be taken for code here.
 */
final class Layout {

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
        } else if (code.equals("}") && last().endsWith("{") && !LineBreaks.isComment(last())) {
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
        boolean isHeader = isTypeDeclaration(code) && !code.endsWith("{");
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
            separate(whole, whole.strip());
            addWrapped(whole);
            isAfterTypeHeader = isTypeHeader(whole);
        }
    }

    /** How many brackets are open at the end. */
    private static int depthOf(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                i = LineBreaks.endOfLiteral(code, i);
            } else {
                depth += LineBreaks.change(c);
            }
        }
        return depth;
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
        boolean fields = isField(before) && isField(line) && LineBreaks.indent(before) == LineBreaks.indent(line);
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
                && last().length() + 5 <= LineBreaks.LINE
                && LineBreaks.indent(line) > LineBreaks.indent(lines.get(size - 2));
    }

    private void closeShortDoc() {
        String text = last().strip().substring(2);
        lines.remove(lines.size() - 1);
        lines.set(lines.size() - 1, last() + " " + text + " */");
    }

    private void addWrapped(String line) {
        lines.addAll(LineBreaks.of(line));
    }

    private String last() {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
