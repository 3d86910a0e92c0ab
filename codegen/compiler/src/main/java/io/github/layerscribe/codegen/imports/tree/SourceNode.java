package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.source.SourceRange;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a file of another tool, JSON or YAML, and where it stands. */
public sealed interface SourceNode {

    /** From its first character to behind its last. */
    SourceRange range();

    /** What it is, for people: {@code a list}. */
    String noun();

    /** The value as it is written in the source, for people; braces and brackets are cut short. */
    String written();

    /**
     * Keys and values; no key stands twice.
     *
     * @param entries by what the key means; what is written in the file, where a tool has its own words, is the entry's key
     */
    record Mapping(Map<String, Entry> entries, SourceRange range) implements SourceNode {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Optional<SourceNode> find(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        @Override
        public String noun() {
            return "an object";
        }

        @Override
        public String written() {
            return entries.isEmpty() ? "{}" : "{…}";
        }
    }

    /** One key and its value. */
    record Entry(Text key, SourceNode value) {

        /** From the key to the end of the value; the value's own place if it was written elsewhere, before its key. */
        public SourceRange range() {
            boolean isElsewhere =
                    value.range().file() != key.range().file() || value.range().compareTo(key.range()) < 0;
            return isElsewhere ? value.range() : key.range().to(value.range());
        }
    }

    /** A list. */
    record Sequence(List<SourceNode> items, SourceRange range) implements SourceNode {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "a list";
        }

        @Override
        public String written() {
            return items.isEmpty() ? "[]" : "[…]";
        }
    }

    /** Text, also a key. */
    record Text(String text, SourceRange range) implements SourceNode {

        @Override
        public String noun() {
            return "text";
        }

        @Override
        public String written() {
            return "\"" + text + "\"";
        }
    }

    /** A number, digit by digit as written. */
    record Number(String text, SourceRange range) implements SourceNode {

        private static final int MAX_DIGITS = 400;

        /** Its value in plain digits, unless nobody would want to write it out. */
        public Optional<BigDecimal> value() {
            try {
                BigDecimal value = new BigDecimal(text);
                boolean isShort = value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS;
                return isShort ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException | ArithmeticException noNumber) {
                return Optional.empty();
            }
        }

        @Override
        public String noun() {
            return "a number";
        }

        @Override
        public String written() {
            return text;
        }
    }

    /** True or false. */
    record Flag(boolean isTrue, SourceRange range) implements SourceNode {

        @Override
        public String noun() {
            return "true or false";
        }

        @Override
        public String written() {
            return String.valueOf(isTrue);
        }
    }

    /** Null. */
    record Nothing(SourceRange range) implements SourceNode {

        @Override
        public String noun() {
            return "null";
        }

        @Override
        public String written() {
            return "null";
        }
    }
}
