package io.github.layerscribe.inert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Strings that have broken pages, and all that could: the same ones in every run. */
final class Corpus {

    /** What moves an HTML parser between the states of a script. */
    private static final List<String> SCRIPT_STATES =
            List.of("<", ">", "/", "!", "-", "script", "SCRIPT", " ", "\t", "\n", "\"", "'", "&", "a");

    /** What means something to some reader of a page. Random text without such words finds nothing. */
    private static final List<String> WORDS = List.of(
            "</script",
            "<script",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<img src=x onerror=alert(1)>",
            "</style>",
            "</svg>",
            "<svg>",
            "&lt;",
            "&quot;",
            "&#39;",
            "&amp;",
            "\\",
            "\\\"",
            "\\u003C",
            "\\u",
            "\\x3c",
            "\r",
            "\n",
            "\u0000",
            "\u000B",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "é",
            "\u4E2D",
            "${",
            "}",
            "`",
            "*/",
            "/*",
            "//",
            ");",
            "__proto__",
            "constructor",
            "</SCRIPT ",
            "</script\f",
            "<!--<script>",
            "</script>");

    private static final int LONGEST_PUBLIC_STRING = 2_000;
    private static final int MOST_PIECES = 8;

    private Corpus() {}

    /** Every sequence of up to four tokens, every UTF-16 unit, and so many random strings. */
    static List<String> generated(int randomStrings) {
        Set<String> strings = new LinkedHashSet<>();
        strings.add("");
        sequences("", 4, strings);
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            strings.add(String.valueOf((char) unit));
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < randomStrings; i++) {
            strings.add(random(random));
        }
        return List.copyOf(strings);
    }

    private static void sequences(String start, int tokens, Set<String> strings) {
        for (String token : SCRIPT_STATES) {
            strings.add(start + token);
            if (tokens > 1) {
                sequences(start + token, tokens - 1, strings);
            }
        }
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 2 + random.nextInt(MOST_PIECES - 1); pieces > 0; pieces--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(SCRIPT_STATES.get(random.nextInt(SCRIPT_STATES.size())));
                case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return text.toString();
    }

    /** Strings that other people collected, and every line of their test files. */
    static List<String> publicStrings(Path fixtures) {
        Path security = fixtures.resolve("security");
        Set<String> strings = new LinkedHashSet<>(naughtyStrings(security.resolve("blns/blns.json")));
        try (Stream<Path> files = Files.walk(security)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> strings.addAll(lines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        strings.removeIf(string -> string.length() > LONGEST_PUBLIC_STRING);
        return List.copyOf(strings);
    }

    private static List<String> naughtyStrings(Path file) {
        return new ArrayList<>(List.of(JsonMapper.shared().readValue(file.toFile(), String[].class)));
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
