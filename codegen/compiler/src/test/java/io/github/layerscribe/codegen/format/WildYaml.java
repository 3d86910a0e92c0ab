package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.yaml.YamlScalarText;
import java.util.List;
import java.util.Random;

/** Files as nobody's editor leaves them: every way to write a node, odd indentation, comments wherever they may stand. */
final class WildYaml {

    private static final List<String> TEXTS = List.of(
            "word",
            "two words",
            "004711",
            "12",
            "1.5",
            "-3",
            "true",
            "no",
            "NO",
            "1e3",
            "null",
            "~",
            "Sum, net",
            "a: b",
            "Top #1",
            "/p/**",
            "**/x",
            "what?",
            "a | b",
            "it's",
            "5\" x",
            "\\d{3}",
            "“x”",
            "ü 🙂",
            "${ID}",
            "[x]",
            "-",
            "- a",
            "---",
            "...",
            "x:",
            "?",
            "a\u00A0b",
            "a\u202Eb",
            "line\nbreak",
            "tab\there",
            "",
            " ahead",
            "behind ",
            "2026-11-02",
            "https://a.example/b?c=d",
            "#hash",
            "on",
            "<<",
            "=",
            "{a}",
            "a\n\nb\n",
            "\n",
            "x\\ ");

    private static final List<String> PLAIN = List.of(
            "word",
            "two words",
            "12",
            "NO",
            "010",
            "a | b",
            "Sum, net",
            "it's",
            "/p/**",
            "b [c]",
            "2026-11-02",
            "a:b",
            "x#y",
            "-3",
            "true",
            "say \"x\"",
            "no",
            "1_000");

    private final Random random;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private int comments;
    private int keys;

    WildYaml(long seed) {
        this.random = new Random(seed);
        this.lineEnd = is(10) ? "\r\n" : "\n";
    }

    /** A file. */
    String file() {
        gap(0, 20);
        if (is(10)) {
            text.append("---");
            endOfLine();
        }
        if (is(10)) {
            flowMapping(0, 0);
            endOfLine();
        } else {
            mapping(0, 0, false);
        }
        gap(0, 30);
        return text.toString();
    }

    /** How many comments it holds; they are numbered from 1: {@code #§1§ text}. */
    int comments() {
        return comments;
    }

    private void mapping(int indent, int depth, boolean isOnBegunLine) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (i > 0 || !isOnBegunLine) {
                gap(indent, 15);
                blanks(indent);
            }
            text.append(key()).append(is(10) ? " :" : ":");
            value(indent, depth, true);
        }
    }

    private void sequence(int indent, int depth, boolean isOnBegunLine) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (i > 0 || !isOnBegunLine) {
                gap(indent, 15);
                blanks(indent);
            }
            text.append("-");
            value(indent, depth, false);
        }
    }

    /** What stands behind a key or a dash, to the end of the line. */
    private void value(int indent, int depth, boolean isBehindKey) {
        int kind = depth > 4 ? random.nextInt(5) : random.nextInt(10);
        int deeper = indent + 1 + random.nextInt(4);
        if (kind < 5) {
            scalar(deeper);
        } else if (kind < 7) {
            text.append(" ");
            flow(deeper, depth + 1);
            endOfLine();
        } else if (kind == 7 && !isBehindKey) {
            int blanks = 1 + random.nextInt(3);
            blanks(blanks);
            mapping(indent + 1 + blanks, depth + 1, true);
        } else if (kind == 8) {
            endOfLine();
            sequence(isBehindKey && is(30) ? indent : deeper, depth + 1, false);
        } else {
            endOfLine();
            mapping(deeper, depth + 1, false);
        }
    }

    private void scalar(int deeper) {
        switch (random.nextInt(8)) {
            case 0 -> block(deeper);
            case 1 -> lines(deeper);
            case 2 -> {
                endOfLine();
                gap(deeper, 30);
                blanks(deeper);
                text.append(scalarText(false));
                endOfLine();
            }
            default -> {
                text.append(" ").append(scalarText(false));
                endOfLine();
            }
        }
    }

    private void block(int deeper) {
        boolean isLiteral = is(50);
        boolean isMarked = deeper > 0 && is(20);
        text.append(isLiteral ? " |" : " >").append(List.of("", "-", "+").get(random.nextInt(3)));
        endOfLine();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            blanks(deeper);
            blanks(i > 0 && is(30) ? 2 : 0);
            text.append("text ")
                    .append(isMarked ? "# no comment" : "of a: block")
                    .append(lineEnd);
            text.append(is(20) ? lineEnd : "");
        }
    }

    /** Plain or quoted text over several lines. */
    private void lines(int deeper) {
        String quote = List.of("", "'", "\"").get(random.nextInt(3));
        text.append(" ").append(quote).append("first").append(lineEnd);
        text.append(is(30) ? lineEnd : "");
        blanks(deeper);
        text.append("second, more");
        if (quote.equals("\"") && is(50)) {
            text.append(is(50) ? "\\ " : "\\").append(lineEnd);
            blanks(deeper);
            text.append("\\ third");
        }
        text.append(quote);
        endOfLine();
    }

    private void flow(int indent, int depth) {
        if (is(50)) {
            flowMapping(indent, depth);
            return;
        }
        text.append("[");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            flowGap(indent);
            flowValue(indent, depth);
            flowGap(indent);
            text.append(i + 1 < count || is(10) ? "," : "");
        }
        flowGap(indent);
        text.append("]");
    }

    private void flowMapping(int indent, int depth) {
        text.append("{");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            flowGap(indent);
            text.append(key()).append(": ");
            flowValue(indent, depth);
            flowGap(indent);
            text.append(i + 1 < count ? "," : "");
        }
        flowGap(indent);
        text.append("}");
    }

    private void flowValue(int indent, int depth) {
        if (depth < 6 && is(25)) {
            flow(indent, depth + 1);
        } else {
            text.append(scalarText(true));
        }
    }

    private void flowGap(int indent) {
        if (is(12)) {
            endOfLine();
            gap(indent + 1, 20);
            blanks(indent + 1);
        }
    }

    private String scalarText(boolean isInFlow) {
        if (is(50)) {
            String plain = PLAIN.get(random.nextInt(PLAIN.size()));
            return isInFlow && (plain.contains(",") || plain.contains("[")) ? "word" : plain;
        }
        String any = TEXTS.get(random.nextInt(TEXTS.size()));
        boolean fitsSingle = any.chars().noneMatch(c -> c < ' ');
        return fitsSingle && is(30) ? "'" + any.replace("'", "''") + "'" : inDouble(any);
    }

    private String inDouble(String any) {
        String quoted = YamlScalarText.inQuotes(any);
        return is(50) ? quoted : YamlScalarText.quoted(any);
    }

    private String key() {
        String number = String.valueOf(++keys);
        return switch (random.nextInt(6)) {
            case 0 -> "\"k" + number + "\"";
            case 1 -> "'a key, " + number + "'";
            case 2 -> number;
            case 3 -> "x-" + number;
            default -> "key_" + number + "_".repeat(random.nextInt(4));
        };
    }

    private void endOfLine() {
        if (is(15)) {
            text.append(" ".repeat(1 + random.nextInt(3)));
            comment();
        }
        text.append(is(10) ? "  " : "").append(lineEnd);
    }

    /** Blank lines and comments ahead of a line. */
    private void gap(int indent, int percent) {
        while (is(percent)) {
            if (is(50)) {
                blanks(is(50) ? indent : random.nextInt(9));
                comment();
            }
            text.append(lineEnd);
        }
    }

    private void comment() {
        text.append("#§").append(++comments).append("§").append(is(50) ? " 'of: {all} [kinds]" : "");
    }

    private void blanks(int count) {
        text.append(" ".repeat(count));
    }

    private boolean is(int percent) {
        return random.nextInt(100) < percent;
    }
}
