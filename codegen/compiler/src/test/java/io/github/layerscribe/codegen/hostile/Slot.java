package io.github.layerscribe.codegen.hostile;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of a plan that somebody else may write: a value, or a key that the plan's author chooses.
 *
 * @param path where it stands: {@code events.order.description}
 * @param text what stands there in the harmless plan
 * @param ranges the places that change together: an id is replaced wherever the plan mentions it
 */
record Slot(String path, String text, List<SourceRange> ranges) {

    private static final Set<String> PROSE =
            Set.of("goal", "description", "purpose", "trigger", "because", "contact", "unit", "source", "x-slack");

    /** Every scalar of a plan alone, then every text that stands at several places, at all of them. */
    static List<Slot> all(SourceFile file) {
        List<Slot> single = new ArrayList<>();
        collect("", YamlReader.read(file, new Diagnostics()).orElseThrow(), single);
        List<Slot> all = new ArrayList<>(single);
        single.stream()
                .collect(Collectors.groupingBy(Slot::text, java.util.TreeMap::new, Collectors.toList()))
                .forEach((text, slots) -> {
                    if (slots.size() > 1) {
                        List<SourceRange> ranges = slots.stream()
                                .flatMap(slot -> slot.ranges.stream())
                                .toList();
                        all.add(new Slot("every " + text, text, ranges));
                    }
                });
        return all;
    }

    /** All texts that are prose, as one. */
    static Slot prose(SourceFile file) {
        List<SourceRange> ranges = all(file).stream()
                .filter(slot -> PROSE.contains(slot.path.substring(slot.path.lastIndexOf('.') + 1)))
                .flatMap(slot -> slot.ranges.stream())
                .toList();
        return new Slot("all prose", "", ranges);
    }

    private static void collect(String path, YamlNode node, List<Slot> slots) {
        node.match(new YamlNode.Cases<Void>() {
            @Override
            public Void scalar(YamlNode.Scalar scalar) {
                slots.add(new Slot(path, scalar.text(), List.of(scalar.range())));
                return null;
            }

            @Override
            public Void sequence(YamlNode.Sequence sequence) {
                sequence.items().forEach(item -> collect(path, item, slots));
                return null;
            }

            @Override
            public Void mapping(YamlNode.Mapping mapping) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    String below =
                            (path.isEmpty() ? "" : path + ".") + entry.key().text();
                    if (isChosen(path, entry.key().text())) {
                        slots.add(new Slot(
                                below + " (key)",
                                entry.key().text(),
                                List.of(entry.key().range())));
                    }
                    collect(below, entry.value(), slots);
                }
                return null;
            }

            @Override
            public Void hole(YamlNode.Hole hole) {
                return null;
            }
        });
    }

    /** Whether the plan's author chooses a key: an id, a condition, a name that begins with {@code x-}; the others are the format's. */
    private static boolean isChosen(String path, String key) {
        boolean isKeyOfTheFormat = Stream.of(Section.values())
                .anyMatch(section -> section.shape().keys().contains(key));
        boolean isBelowAnId = path.contains(".");
        return key.startsWith("x-") || !path.isEmpty() && !(isBelowAnId && isKeyOfTheFormat);
    }

    /** The plan with another text at these places. */
    String filledWith(SourceFile file, String payload) {
        StringBuilder text = new StringBuilder(file.text());
        ranges.stream().distinct().sorted(Comparator.reverseOrder()).forEach(range -> {
            int line = file.offsetOf(range.line());
            int lastLine = file.offsetOf(range.endLine());
            text.replace(line + range.column() - 1, lastLine + range.endColumn() - 1, quoted(payload));
        });
        return text.toString();
    }

    /** As a double-quoted scalar of YAML in one line. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            quoted.append(isPlain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c));
        });
        return quoted.append('"').toString();
    }
}
