package io.github.layerscribe.inert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an object literal as every JSON reader and every JavaScript engine must, old ones included: what one of them
 * refuses or reads otherwise is refused here. Numbers are not needed.
 */
final class StrictLiteral {

    private final String text;
    private int position;

    private StrictLiteral(String text) {
        this.text = text;
    }

    /** The value; throws {@link IllegalArgumentException} for anything but one whole literal. */
    static Object read(String text) {
        StrictLiteral literal = new StrictLiteral(text);
        Object value = literal.value();
        if (literal.position != text.length()) {
            throw literal.refused();
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> flag();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw refused();
            }
            separator('}');
        }
        expect('}');
        return members;
    }

    private List<Object> list() {
        List<Object> members = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            members.add(value());
            separator(']');
        }
        expect(']');
        return members;
    }

    private void separator(char close) {
        if (peek() != close) {
            expect(',');
            if (peek() == close) {
                throw refused();
            }
        }
    }

    private boolean flag() {
        if (!text.startsWith("true", position)) {
            throw refused();
        }
        position += 4;
        return true;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = next();
            if (c < ' ' || c == '\u2028' || c == '\u2029') {
                throw refused();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char c = next();
        if (c == 'u') {
            String digits = text.substring(position, Math.min(position + 4, text.length()));
            if (!digits.matches("[0-9A-Fa-f]{4}")) {
                throw refused();
            }
            position += 4;
            return (char) Integer.parseInt(digits, 16);
        }
        int index = "\"\\/bfnrt".indexOf(c);
        if (index < 0) {
            throw refused();
        }
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private char peek() {
        if (position >= text.length()) {
            throw refused();
        }
        return text.charAt(position);
    }

    private char next() {
        char c = peek();
        position++;
        return c;
    }

    private void expect(char c) {
        if (next() != c) {
            throw refused();
        }
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("no literal at " + position);
    }
}
