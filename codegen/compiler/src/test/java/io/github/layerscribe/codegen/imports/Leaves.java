package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.csv.CsvSheet;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.tree.AliasedSource;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.imports.tree.YamlSource;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every single value of sources in JSON and YAML, held against the plan: what is neither in the plan, nor named by a loss, nor
 * bookkeeping was lost silently.
 */
final class Leaves {

    /** Below these, keys are names that people chose. */
    private static final Set<String> OF_NAMES =
            Set.of("properties", "$defs", "definitions", "labels", "parameters", "Dict", "List");

    /** A schema's grammar, which becomes the grammar of the plan. */
    private static final Set<String> GRAMMAR = Set.of("type", "eventType", "$ref", "element_type", "!ref", "!include");

    private static final Set<String> TYPES = Set.of("String", "Int", "Long Int", "Double", "Bool");

    /** What is grammar in projects of YAML files, where texts with # in front are references. */
    private static final Set<String> GRAMMAR_OF_PROJECTS =
            Set.of("event_type", "types", "item_type", "item_types", "itemTypes", "version");

    private static final Set<String> PARTS_OF_GOAL = Set.of("display_name", "name", "description");

    private static final Set<String> FORMATS = Set.of("date", "date-time", "uri", "url", "email", "idn-email", "uuid");

    private final Imported imported;
    private final List<Loss> losses;
    private final Set<String> written = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final List<List<BigDecimal>> ranges = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private Leaves(Imported imported, List<Loss> losses) {
        this.imported = imported;
        this.losses = losses;
        YamlReader.read(new SourceFile("plan.yaml", imported.text()), new Diagnostics())
                .ifPresent(this::addWritten);
        for (String text : written) {
            if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
                numbers.add(new BigDecimal(text).stripTrailingZeros());
            }
        }
    }

    /** The values that are nowhere, with their places. */
    static List<String> lostSilently(Imported imported) {
        return lostSilently(imported, imported.losses());
    }

    /** As if only these losses had been told. */
    static List<String> lostSilently(Imported imported, List<Loss> losses) {
        Leaves leaves = new Leaves(imported, losses);
        for (SourceFile file : imported.files()) {
            if (imported.importer().id().equals("rudderstack") && file.path().endsWith(".yaml")) {
                leaves.walkProject(YamlSource.read(file, new Diagnostics()).orElseThrow(), "", "");
            } else {
                leaves.walk(read(imported.importer(), file), "", "");
            }
        }
        return leaves.silent;
    }

    /** In a project every name counts, and no key is a name that people chose. */
    private void walkProject(SourceNode node, String key, String around) {
        if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> {
                if (name.equals("name") || !imported.importer().bookkeeping().contains(name)) {
                    walkProject(entry.value(), name, key);
                }
            });
        } else if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> walkProject(item, key, around));
        } else if (!isKeptOfProject(node, key, around)) {
            check(node, key);
        }
    }

    private boolean isKeptOfProject(SourceNode node, String key, String around) {
        if (node instanceof SourceNode.Text text) {
            boolean isObject =
                    key.equals("name") && around.equals("types") && written.contains(IdText.of(text.text(), "object"));
            return isObject || GRAMMAR_OF_PROJECTS.contains(key) || text.text().startsWith("#");
        }
        return key.equals("allow_unplanned") && node instanceof SourceNode.Flag flag && !flag.isTrue();
    }

    private static SourceNode read(Importer importer, SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        return (switch (importer.id()) {
                    case "csv" -> CsvSheet.read(file, diagnostics);
                    case "evgen" -> AliasedSource.read(file, diagnostics);
                    default -> JsonReader.read(file, diagnostics);
                })
                .orElseThrow();
    }

    private void addWritten(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            number(mapping, "min")
                    .ifPresent(min -> number(mapping, "max").ifPresent(max -> ranges.add(List.of(min, max))));
            mapping.entries().forEach(entry -> {
                written.add(entry.key().text());
                addWritten(entry.value());
            });
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(this::addWritten);
        } else if (node instanceof YamlNode.Scalar scalar) {
            written.add(scalar.text());
            for (String part : scalar.text().replaceFirst("^list of ", "").split(" \\| ")) {
                written.add(part);
            }
        }
    }

    private static Optional<BigDecimal> number(YamlNode.Mapping mapping, String key) {
        return mapping.find(key)
                .map(YamlNode.Entry::value)
                .map(value -> new BigDecimal(((YamlNode.Scalar) value).text()));
    }

    private void walk(SourceNode node, String key, String around) {
        if (node instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries().values()) {
                String name = entry.key().text();
                boolean isName = OF_NAMES.contains(key) && !OF_NAMES.contains(around);
                boolean isWord = key.equals("inheritance") && entry.value() instanceof SourceNode.Text;
                if (!isWord && (isName || !imported.importer().bookkeeping().contains(name))) {
                    walk(entry.value(), isName ? "" : name, isName ? key : around.isEmpty() ? key : "");
                }
            }
        } else if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> walk(item, key, around));
        } else {
            check(node, key);
        }
    }

    private void check(SourceNode node, String key) {
        if (!isKept(node, key) && losses.stream().noneMatch(loss -> covers(loss.place(), node.range()))) {
            silent.add(node.range() + " " + key + ": " + node.written());
        }
    }

    private boolean isKept(SourceNode node, String key) {
        if (GRAMMAR.contains(key)) {
            return !"null".equals(node instanceof SourceNode.Text text ? text.text() : "");
        }
        if (node instanceof SourceNode.Text text) {
            boolean isNameOfEvent = key.equals("required") && text.text().equals("event");
            return text.text().isBlank()
                    || TYPES.contains(text.text())
                    || (imported.importer().id().equals("csv") && isCellKept(text.text(), key))
                    || isNameOfEvent
                    || written.contains(text.text().strip())
                    || (PARTS_OF_GOAL.contains(key) && written.stream().anyMatch(known -> known.contains(text.text())))
                    || (key.equals("force_event_name")
                            && written.stream().anyMatch(known -> known.endsWith("." + text.text())))
                    || (key.equals("namespaces")
                            && written.stream().anyMatch(known -> known.startsWith(text.text() + ".")))
                    || (key.equals("format") && FORMATS.contains(text.text()))
                    || (key.equals("pattern") && isPatternKept(text.text()));
        }
        if (node instanceof SourceNode.Flag flag) {
            boolean isGrammar = key.startsWith("exclusive") || key.endsWith("Properties") && !flag.isTrue();
            return isGrammar || written.contains(key.startsWith("example") ? node.written() : key);
        }
        if (node instanceof SourceNode.Nothing) {
            return key.equals("parameters");
        }
        return node instanceof SourceNode.Number number
                && isNumberKept(number.value().orElseThrow(), key);
    }

    private boolean isCellKept(String text, String key) {
        boolean isNumber = text.matches("-?[0-9]+(\\.[0-9]+)?");
        return key.equals("required")
                || (isNumber && numbers.contains(new BigDecimal(text).stripTrailingZeros()))
                || (key.equals("event") && written.stream().anyMatch(text::equalsIgnoreCase))
                || (key.equals("values") && written.containsAll(List.of(text.split("\\s*[|;,\n]\\s*"))));
    }

    private boolean isPatternKept(String pattern) {
        String core = pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
        return written.stream().anyMatch(text -> text.contains(core));
    }

    private boolean isNumberKept(BigDecimal number, String key) {
        BigDecimal plain = number.stripTrailingZeros();
        if (key.equals("multipleOf") || key.equals("multiple_of")) {
            return numbers.contains(BigDecimal.valueOf(plain.scale()).stripTrailingZeros());
        }
        boolean isNext = key.startsWith("exclusive")
                && numbers.stream()
                        .anyMatch(known -> known.subtract(plain).abs().compareTo(BigDecimal.ONE) <= 0);
        boolean isVersion = key.equals("version") && written.contains("1." + plain.toPlainString() + ".0");
        boolean isBetween = Set.of("enum", "values").contains(key)
                && ranges.stream()
                        .anyMatch(range -> plain.compareTo(range.get(0)) >= 0 && plain.compareTo(range.get(1)) <= 0);
        boolean isRounded = (key.equals("minimum") || key.equals("maximum"))
                && numbers.contains(
                        plain.setScale(0, key.equals("minimum") ? RoundingMode.CEILING : RoundingMode.FLOOR));
        return isNext || isVersion || isBetween || isRounded || numbers.contains(plain);
    }

    private static boolean covers(SourceRange whole, SourceRange part) {
        boolean isAfterStart =
                part.line() > whole.line() || part.line() == whole.line() && part.column() >= whole.column();
        boolean isBeforeEnd = part.endLine() < whole.endLine()
                || part.endLine() == whole.endLine() && part.endColumn() <= whole.endColumn();
        return whole.file().path().equals(part.file().path()) && isAfterStart && isBeforeEnd;
    }
}
