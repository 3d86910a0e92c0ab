package io.github.layerscribe.codegen.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of what the reader refuses; it stands in {@code reader-rules.txt}. */
public final class ReaderRules {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^== (.+)\\n(.+)\\n-- bad\\n((?s:.*?))-- good\\n((?s:.*?))(?=\\n== |\\z)");

    private ReaderRules() {}

    /** Every row, in the order of the table. */
    public static List<ReaderRule> all() {
        List<ReaderRule> rules = new ArrayList<>();
        Matcher block = BLOCK.matcher(table());
        while (block.find()) {
            boolean isAboutFiles = block.group(1).startsWith("[");
            List<String> ids = List.of(block.group(1).replaceAll("[\\[\\]]", "").split(" "));
            rules.add(new ReaderRule(ids, isAboutFiles, block.group(2), block.group(3), block.group(4)));
        }
        return List.copyOf(rules);
    }

    /** The row of this id. */
    public static Optional<ReaderRule> find(String id) {
        return all().stream().filter(rule -> rule.ids().contains(id)).findFirst();
    }

    private static String table() {
        try (InputStream table = ReaderRules.class.getResourceAsStream("reader-rules.txt")) {
            if (table == null) {
                throw new IllegalStateException("The table of the reader's rules is missing from the jar.");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
