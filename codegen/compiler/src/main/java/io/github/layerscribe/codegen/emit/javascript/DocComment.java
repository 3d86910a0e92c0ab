package io.github.layerscribe.codegen.emit.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A JSDoc comment of plan text, which stays text: it can neither end the comment nor add a tag, a link or markup. */
final class DocComment {

    private static final int WIDTH = 110;

    private final List<String> lines = new ArrayList<>();

    /** A paragraph of plan text; nothing where the plan says nothing. */
    DocComment text(@Nullable String planText) {
        return text("", planText);
    }

    /** A paragraph that begins with words of ours. */
    DocComment text(String lead, @Nullable String planText) {
        if (planText != null && !planText.isBlank()) {
            paragraph(lead + prose(planText));
        }
        return this;
    }

    /** A paragraph of ours. */
    DocComment paragraph(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(wrap(text, ""));
        return this;
    }

    /** A line of ours that is kept as it is. */
    DocComment line(String line) {
        lines.add(line);
        return this;
    }

    /** A tag, such as {@code @deprecated}; tags come last and stand together. */
    DocComment tag(String text) {
        if (!lines.isEmpty()
                && !lines.get(lines.size() - 1).startsWith("@")
                && !lines.get(lines.size() - 1).startsWith("  ")) {
            lines.add("");
        }
        lines.addAll(wrap(text, "  "));
        return this;
    }

    /** The comment with its line end, or nothing. */
    String at(String indent) {
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        lines.forEach(
                line -> comment.append((indent + " * " + line).stripTrailing()).append('\n'));
        return comment.append(indent).append(" */\n").toString();
    }

    /** Plan text as it may stand in a comment: one line, everything active spelled as a character reference. */
    static String prose(String planText) {
        StringBuilder prose = new StringBuilder(planText.length() + 16);
        int before = ' ';
        for (int c :
                planText.strip().replaceAll("[ \\t\\r\\n]+", " ").codePoints().toArray()) {
            if (isActive(c, before)) {
                prose.append("&#").append(String.format(Locale.ROOT, "%d", c)).append(';');
            } else {
                prose.appendCodePoint(c);
            }
            before = c;
        }
        return prose.toString();
    }

    private static boolean isActive(int c, int before) {
        return switch (c) {
            case '<', '>', '&', '{', '}', '[', ']' -> true;
            case '/' -> before == '*';
            case '#' -> before == '/';
            case '@' -> before == '/' || !Character.isLetterOrDigit(before);
            default -> c != ' ' && !isVisible(c);
        };
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static List<String> wrap(String text, String continued) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > continued.length() && line.length() + 1 + word.length() > WIDTH) {
                wrapped.add(line.toString());
                line = new StringBuilder(continued);
            }
            line.append(line.length() > 0 && !line.toString().equals(continued) ? " " : "")
                    .append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }
}
