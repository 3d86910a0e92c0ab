package io.github.layerscribe.codegen.parse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a check expression, with their places in the text. */
final class CheckText {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<name>[a-z][a-z0-9_]*)|(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<sign>\\+-|!=|<=|>=|[=<>+*().-]))");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    CheckText(String text) throws CheckMistake {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && !text.substring(end).isBlank()) {
            if (!matcher.find(end) || matcher.start() != end) {
                int place = end;
                while (Character.isWhitespace(text.charAt(place))) {
                    place++;
                }
                throw new CheckMistake(
                        place, "\"" + text.substring(place, place + 1) + "\" has no meaning in a check.");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (kind != Kind.END && matcher.group(group) != null) {
                return new Token(kind, matcher.group(group), matcher.start(group));
            }
        }
        throw new IllegalStateException("a token has a kind");
    }

    Token peek() {
        return next < tokens.size() ? tokens.get(next) : new Token(Kind.END, "the end", text.length());
    }

    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    /** Takes the next token if it is this sign. */
    boolean takeIf(String sign) {
        boolean fits = peek().kind == Kind.SIGN && peek().text.equals(sign);
        next += fits ? 1 : 0;
        return fits;
    }

    void expect(String sign) throws CheckMistake {
        if (!takeIf(sign)) {
            throw new CheckMistake(peek().offset, "Here \"" + sign + "\" is needed, not " + peek().described() + ".");
        }
    }

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int offset) {
        String described() {
            return kind == Kind.END ? text : "\"" + text + "\"";
        }
    }
}
