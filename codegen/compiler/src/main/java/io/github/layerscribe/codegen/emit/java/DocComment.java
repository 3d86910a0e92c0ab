package io.github.layerscribe.codegen.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one Javadoc comment, wrapped. What is given is markup already: plan text comes through {@link DocText}.
 *
 * <pre>{@code
 * String text = new DocComment(0).paragraph("An order.").tag("@param currency", "Three letters").text();
 * }</pre>
 */
final class DocComment {

    private static final int LINE = 120;
    private static final int STARS = 3;
    private static final String CONTINUATION = "    ";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private boolean hasTags;

    /** A comment in front of something that stands so many levels deep. */
    DocComment(int depth) {
        this.width = LINE - STARS - depth * JavaText.INDENT.length();
    }

    DocComment paragraph(String text) {
        if (lines.isEmpty()) {
            wrap(text, "");
        } else {
            lines.add("");
            wrap("<p>" + text, "");
        }
        return this;
    }

    /** Lines of Java that print as they are. */
    DocComment code(List<String> code) {
        lines.add("");
        lines.add("<pre>{@code");
        lines.addAll(code);
        lines.add("}</pre>");
        return this;
    }

    DocComment tag(String tag, String text) {
        if (!hasTags) {
            lines.add("");
            hasTags = true;
        }
        wrap(tag + " " + text, CONTINUATION);
        return this;
    }

    /** The lines of a tag of a comment in front of a type, for {@link #tag(List)}. */
    static List<String> tagLines(String tag, String text) {
        DocComment comment = new DocComment(0);
        comment.wrap(tag + " " + text, CONTINUATION);
        return comment.lines();
    }

    DocComment tag(List<String> wrapped) {
        if (!hasTags) {
            lines.add("");
            hasTags = true;
        }
        lines.addAll(wrapped);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines);
    }

    private void wrap(String text, String continuation) {
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(continuation);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** Splits at blanks, but keeps {@code {@code two words}} together. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' && text.startsWith("@", i + 1) ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (c == ' ' && depth == 0) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
