package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of Markdown that fits into a line and a table cell. The only way for plan text into a document: what pages
 * print are {@code Inline}s, and text becomes one by {@link #text} or {@link #code}, which leave no markup in it.
 *
 * @param markdown without line ends
 */
record Inline(String markdown) {

    static final Inline NOTHING = new Inline("");

    /** What CommonMark, its tables, autolinks and formulas give a meaning to. */
    private static final String SPECIAL = "\\`*_[]~@$^";

    private static final Pattern LINE_START = Pattern.compile("^(?:[-+=#:]|(\\d+)(?=[.)]))");
    private static final Pattern AUTOLINK = Pattern.compile("(?i)(www)\\.|(mailto|xmpp|https?|ftp):");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Our own words, which may hold markup. */
    static Inline words(String markdown) {
        return new Inline(markdown);
    }

    /** Text of the plan: reads as it was written, whatever is in it. */
    static Inline text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        BLANKS.matcher(text.strip()).replaceAll(" ").codePoints().forEach(character -> escape(escaped, character));
        String inLine = AUTOLINK.matcher(escaped).replaceAll(found -> found.group(1) != null ? "$1\\\\." : "$2\\\\:");
        return new Inline(LINE_START
                .matcher(inLine)
                .replaceFirst(start -> start.group(1) != null ? "$1\\\\" : "\\\\" + start.group()));
    }

    /** Text of the plan as code: ids, wire names, values. */
    static Inline code(String text) {
        String shown = VisibleText.of(BLANKS.matcher(text).replaceAll(" "));
        if (shown.isBlank()) {
            return words("*(" + (shown.isEmpty() ? "empty" : "blank") + ")*");
        }
        if (shown.contains("\\|")) {
            return text(text); // in the code of a table's cell nothing says a backslash before a bar
        }
        String fence = "`".repeat(longestRun(shown) + 1);
        boolean isPadded = shown.startsWith("`")
                || shown.endsWith("`")
                || shown.endsWith("\\")
                || shown.startsWith(" ") && shown.endsWith(" ");
        String pad = isPadded ? " " : "";
        return new Inline(fence + pad + shown + pad + fence);
    }

    /** A link to another document, or to a heading in one; the target is ours. */
    static Inline link(Inline label, String target) {
        return new Inline("[" + label.markdown + "](" + target + ")");
    }

    /** An address of the plan, as a link if it is one that a browser may be sent to. */
    static Inline address(String address) {
        if (!address.startsWith("https://")) {
            return text(address);
        }
        StringBuilder target = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~:/?#@!$&+,;=%".indexOf(c) >= 0)) {
                target.append(c);
            } else {
                target.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return link(text(address), target.toString().replace("&", "&amp;").replace("_", "%5F"));
    }

    static Inline join(String separator, Collection<Inline> parts) {
        return new Inline(parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Inline::markdown)
                .collect(Collectors.joining(separator)));
    }

    static Inline codes(Collection<String> texts) {
        return join(", ", texts.stream().map(Inline::code).toList());
    }

    Inline bold() {
        return isEmpty() ? this : new Inline("**" + markdown + "**");
    }

    Inline plus(String words) {
        return new Inline(markdown + words);
    }

    Inline plus(Inline next) {
        return new Inline(markdown + next.markdown);
    }

    boolean isEmpty() {
        return markdown.isEmpty();
    }

    /** In a line with others, those that are nothing left out. */
    static Inline sentence(String separator, Inline... parts) {
        return join(separator, Stream.of(parts).toList());
    }

    private static void escape(StringBuilder escaped, int character) {
        switch (character) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '{' -> escaped.append("&#123;"); // some sites read {{…}} before Markdown does
            case '}' -> escaped.append("&#125;");
            case '|' -> escaped.append("&#124;");
            default -> {
                String shown = VisibleText.of(Character.toString(character));
                if (SPECIAL.indexOf(character) >= 0 || shown.startsWith("\\")) {
                    escaped.append('\\');
                }
                escaped.append(shown);
            }
        }
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    static List<Inline> cells(Inline... cells) {
        return List.of(cells);
    }
}
