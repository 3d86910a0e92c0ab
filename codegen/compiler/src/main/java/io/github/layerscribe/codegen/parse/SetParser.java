package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.parse.keys.Ids;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code sets}. */
final class SetParser {

    /** More values would not fit into one Java enum. */
    static final int MAX_VALUES = 2_000;

    private static final int MAX_NAME = 1_000;
    static final Shape VALUE = Shape.of("a value", "name", "description", "deprecated");

    private final SectionReader reader;

    SetParser(SectionReader reader) {
        this.reader = reader;
    }

    Optional<SetDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        if (reader.index().defines(Section.OBJECTS, id.text())) {
            reader.error(
                    "id-collision",
                    id.range(),
                    "\"" + id.text() + "\" is a set and an object; a type could mean either.",
                    "Give one of them another id.");
        }
        String description = keys.prose("description");
        if (keys.mapping("values").isEmpty()) {
            return Optional.empty();
        }
        List<YamlNode.Entry> entries = keys.map("values");
        if (entries.isEmpty() || entries.size() > MAX_VALUES) {
            reader.error(
                    "set-size",
                    keys.rangeOf("values"),
                    "A set has 1 to 2,000 values, and \"" + id.text() + "\" has " + entries.size() + ".",
                    entries.isEmpty() ? "Add a value." : "Use a string with a pattern.");
            return Optional.empty();
        }
        return Optional.of(new SetDefinition(keys.declaration(id), description, values(entries), false));
    }

    private List<SetDefinition.Value> values(List<YamlNode.Entry> entries) {
        Set<String> ids = entries.stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        List<SetDefinition.Value> values = new ArrayList<>();
        Map<String, YamlNode.Scalar> names = new HashMap<>();
        for (YamlNode.Entry entry : entries) {
            Ids.check(entry.key(), true, reader.diagnostics());
            SetDefinition.Value value = value(entry, ids);
            YamlNode.Scalar first = value == null ? null : names.putIfAbsent(value.wireName(), entry.key());
            if (first != null) {
                reader.diagnostics()
                        .add(Diagnostic.error(
                                        "name-collision",
                                        entry.key().range(),
                                        "\"" + entry.key().text() + "\" and \"" + first.text()
                                                + "\" are the same value to receivers.",
                                        "Keep one of them, or give one another name.")
                                .with(first.range(), "the other"));
            }
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private SetDefinition.@Nullable Value value(YamlNode.Entry entry, Set<String> ids) {
        YamlNode.Scalar id = entry.key();
        if (entry.value() instanceof YamlNode.Scalar description) {
            return new SetDefinition.Value(id.text(), id.text(), description.text(), null, id.range());
        }
        if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
            if (entry.value() instanceof YamlNode.Sequence list) {
                reader.error("shape", list.range(), "A value takes text or a map, and this is a list.", "");
            }
            return null;
        }
        KeyReader keys = reader.reader(mapping, VALUE, id.range());
        String name = keys.scalar("name")
                .filter(scalar -> WireNames.checkPrintable(scalar, MAX_NAME, reader.diagnostics()))
                .map(YamlNode.Scalar::text)
                .orElse(id.text());
        Deprecation deprecated = reader.deprecation(keys, successor -> sibling(successor, ids));
        return new SetDefinition.Value(id.text(), name, keys.prose("description"), deprecated, id.range());
    }

    private Optional<Reference> sibling(YamlNode.Scalar scalar, Set<String> ids) {
        if (ids.contains(scalar.text())) {
            return Optional.of(new Reference(scalar.text(), scalar.range()));
        }
        reader.error(
                "unknown-value",
                scalar.range(),
                "This set has no value \"" + scalar.text() + "\".",
                Suggestion.didYouMean(scalar.text(), ids));
        return Optional.empty();
    }
}
