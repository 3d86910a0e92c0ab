package io.github.layerscribe.codegen.emit.java;

import java.util.List;

/**
 * The text of a Java file while it is printed, line by line, in the form people write. Depths are levels of indentation.
 *
 * <p>Plan text comes through {@link Literals} and {@link DocText} only, so a line end in a piece of code is one of ours.
 */
final class JavaText {

    static final String INDENT = "    ";

    /** The longest line of a method's header; lines that cannot be broken are up to {@link LineBreaks#LINE} long. */
    private static final int HEADER = 100;

    private final StringBuilder text = new StringBuilder(16_000);

    /** One member of a group of fields. */
    record Field(String kind, String code) {

        /** A constant: {@code private static final String}, and {@code NAME = "…";}. Equal kinds make a group. */
        static Field constant(String kind, String code) {
            return new Field(kind, kind + " " + code);
        }

        /** A field of an object; all of them make a group. */
        static Field ofObject(String code) {
            return new Field("", code);
        }
    }

    JavaText blank() {
        text.append('\n');
        return this;
    }

    /** Code that ends where its last line ends; what follows the first line stands two levels deeper. */
    JavaText line(int depth, String code) {
        return lines(depth, code, depth + 2);
    }

    /** A line that stays as long as it is. */
    JavaText unbroken(String code) {
        text.append(code).append('\n');
        return this;
    }

    int length() {
        return text.length();
    }

    /** A comment in one line if it fits. */
    JavaText doc(int depth, List<String> lines) {
        if (lines.size() == 1 && depth * INDENT.length() + lines.get(0).length() + 8 <= LineBreaks.LINE) {
            indent(depth).text.append("/** ").append(lines.get(0).strip()).append(" */\n");
            return this;
        }
        indent(depth).text.append("/**\n");
        for (String line : lines) {
            indent(depth)
                    .text
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        indent(depth).text.append(" */\n");
        return this;
    }

    JavaText doc(int depth, String line) {
        return doc(depth, List.of(line));
    }

    /**
     * The header of a method.
     *
     * @param head down to the opening bracket
     * @param tail from the closing bracket on
     */
    JavaText header(int depth, String head, List<String> parameters, String tail) {
        StringBuilder line = new StringBuilder(HEADER).append(head);
        int room = HEADER - depth * INDENT.length();
        boolean isContinued = false;
        int count = Math.max(1, parameters.size());
        for (int i = 0; i < count; i++) {
            String piece = parameters.isEmpty() ? tail : parameters.get(i) + (i + 1 < count ? "," : tail);
            int blank = i == 0 ? 0 : 1;
            if (line.length() + blank + piece.length() > room) {
                line(isContinued ? depth + 2 : depth, line.toString());
                line.setLength(0);
                room = HEADER - (depth + 2) * INDENT.length();
                isContinued = true;
            } else if (blank > 0) {
                line.append(' ');
            }
            line.append(piece);
        }
        return line(isContinued ? depth + 2 : depth, line.toString());
    }

    /** Groups of fields, a blank line between them. */
    JavaText fields(int depth, List<Field> fields) {
        String before = null;
        for (Field field : fields) {
            boolean isOneLine = field.code().indexOf('\n') < 0;
            if (before != null && !(isOneLine && before.equals(field.kind()))) {
                blank();
            }
            int start = text.length();
            lines(depth, field.code(), depth);
            boolean isPrintedInOne = text.indexOf("\n", start) == text.length() - 1;
            before = isPrintedInOne ? field.kind() : "\n";
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private JavaText lines(int depth, String code, int next) {
        int end = code.indexOf('\n');
        if (end < 0) {
            return oneLine(depth, code);
        }
        oneLine(depth, code.substring(0, end));
        int start = end + 1;
        for (end = code.indexOf('\n', start); end >= 0; end = code.indexOf('\n', start)) {
            oneLine(next, code.substring(start, end));
            start = end + 1;
        }
        return oneLine(next, code.substring(start));
    }

    private JavaText oneLine(int depth, String code) {
        if (depth * INDENT.length() + code.length() <= LineBreaks.LINE) {
            indent(depth).text.append(code).append('\n');
        } else {
            LineBreaks.of(INDENT.repeat(depth) + code)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return this;
    }

    private JavaText indent(int depth) {
        for (int i = 0; i < depth; i++) {
            text.append(INDENT);
        }
        return this;
    }
}
