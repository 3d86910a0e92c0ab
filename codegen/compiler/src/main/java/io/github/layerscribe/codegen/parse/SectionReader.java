package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.PlanIndex;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the parsers of all sections need: the ids of the plan, and readers of the keys that several sections share. */
final class SectionReader {

    static final Shape DEPRECATED = Shape.of("a deprecation", "since!", "renamed_to", "remove_after", "because");

    private final PlanIndex index;
    private final Diagnostics diagnostics;

    SectionReader(PlanIndex index, Diagnostics diagnostics) {
        this.index = index;
        this.diagnostics = diagnostics;
    }

    PlanIndex index() {
        return index;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Reads every definition of a section; what cannot be built is left out, its problems are reported. */
    <D> List<D> all(Section section, BiFunction<YamlNode.Scalar, KeyReader, Optional<D>> parser) {
        List<D> definitions = new ArrayList<>();
        for (YamlNode.Entry entry : index.entries(section)) {
            Shapes.mapping(Optional.of(entry.value()), entry.key().text(), diagnostics)
                    .flatMap(mapping -> parser.apply(
                            entry.key(),
                            reader(mapping, section.shape(), entry.key().range())))
                    .ifPresent(definitions::add);
        }
        return definitions;
    }

    KeyReader reader(YamlNode.Mapping mapping, Shape shape, SourceRange range) {
        return new KeyReader(mapping, shape, range, diagnostics);
    }

    /** One reference. */
    @Nullable
    Reference reference(KeyReader keys, String key, Section section) {
        return keys.scalar(key)
                .flatMap(scalar -> index.reference(section, scalar))
                .orElse(null);
    }

    /** A list of references. */
    List<Reference> references(KeyReader keys, String key, Section section) {
        return index.references(section, keys.scalars(key));
    }

    List<Reference> consent(KeyReader keys) {
        return references(keys, "consent", Section.CONSENTS);
    }

    /** {@code pages} or {@code destinations}: ids, {@code all} or, for pages, {@code none}; null if not stated. */
    @Nullable
    Selection selection(KeyReader keys, String key, Section section) {
        if (!keys.has(key)) {
            return null;
        }
        List<YamlNode.Scalar> scalars = keys.scalars(key);
        SourceRange range = keys.rangeOf(key);
        if (scalars.size() == 1 && !index.defines(section, scalars.get(0).text())) {
            String word = scalars.get(0).text();
            if (word.equals("all")) {
                return new Selection(Selection.Kind.ALL, List.of(), range);
            }
            if (word.equals("none") && section == Section.PAGES) {
                return new Selection(Selection.Kind.NONE, List.of(), range);
            }
        }
        return new Selection(Selection.Kind.CHOSEN, index.references(section, scalars), range);
    }

    /** {@code emitted_by}; null if not stated. */
    @Nullable
    Set<EmittedBy> emittedBy(KeyReader keys, List<EmittedBy> allowed) {
        if (!keys.has("emitted_by")) {
            return null;
        }
        Set<EmittedBy> emittedBy = EnumSet.noneOf(EmittedBy.class);
        for (YamlNode.Scalar scalar : keys.scalars("emitted_by")) {
            Shapes.choice(scalar, "emitted_by", allowed, EmittedBy::word, diagnostics)
                    .ifPresent(emittedBy::add);
        }
        if (emittedBy.contains(EmittedBy.BACKEND) && emittedBy.size() > 1) {
            diagnostics.error(
                    "emitted-by",
                    keys.rangeOf("emitted_by"),
                    "\"backend\" stands alone: such an event is never in a page.",
                    "Define a second event for the page.");
        }
        return emittedBy.isEmpty() ? null : emittedBy;
    }

    /** Three numbers. */
    @Nullable
    PlanVersion version(KeyReader keys, String key) {
        YamlNode.Scalar scalar = keys.scalar(key).orElse(null);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text();
        if (text.matches("(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}")) {
            String[] numbers = text.split("\\.");
            return new PlanVersion(
                    Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        }
        String better = text.matches("[0-9]{1,9}")
                ? text + ".0.0"
                : text.matches("[0-9]{1,9}\\.[0-9]{1,9}") ? text + ".0" : "4.1.0";
        diagnostics.error("version", scalar.range(), "\"" + text + "\" needs three numbers: " + better + ".", "");
        return null;
    }

    /**
     * {@code deprecated}.
     *
     * @param successor finds what {@code renamed_to} names, or reports that there is none
     */
    @Nullable
    Deprecation deprecation(KeyReader keys, Function<YamlNode.Scalar, Optional<Reference>> successor) {
        YamlNode.Mapping mapping = keys.mapping("deprecated").orElse(null);
        if (mapping == null) {
            return null;
        }
        SourceRange range = keys.rangeOf("deprecated");
        KeyReader deprecated = reader(mapping, DEPRECATED, range);
        PlanVersion since = version(deprecated, "since");
        Reference renamedTo = deprecated.scalar("renamed_to").flatMap(successor).orElse(null);
        return since == null
                ? null
                : new Deprecation(
                        since, renamedTo, deprecated.date("remove_after"), deprecated.prose("because"), range);
    }

    void error(String rule, SourceRange range, String message, String hint) {
        diagnostics.error(rule, range, message, hint);
    }
}
