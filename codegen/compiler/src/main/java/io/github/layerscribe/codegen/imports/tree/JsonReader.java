package io.github.layerscribe.codegen.imports.tree;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON file into nodes that know their line and column.
 *
 * <p>Refused, with a place: what is no JSON, a key twice in one object, more than 200 levels, more than 50 million
 * characters, text behind the end.
 */
public final class JsonReader {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_CHARACTERS = 50_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_CHARACTERS)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final String text;
    private final PlaceFinder places;
    private final Diagnostics diagnostics;

    private JsonReader(SourceFile file, JsonParser parser, Diagnostics diagnostics) {
        this.parser = parser;
        this.text = file.text();
        this.places = new PlaceFinder(file);
        this.diagnostics = diagnostics;
    }

    /** The value of a file, or nothing if it was refused. */
    public static Optional<SourceNode> read(SourceFile file, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file.text())) {
            JsonReader reader = new JsonReader(file, parser, diagnostics);
            parser.nextToken();
            if (parser.currentToken() == null) {
                diagnostics.error("json", SourceRange.at(file, 1, 1), "This file is empty.", "Name a file with JSON.");
                return Optional.empty();
            }
            SourceNode node = reader.node();
            if (parser.nextToken() != null) {
                diagnostics.error(
                        "json", reader.here(), "The JSON of this file has ended, and more follows.", "Keep one value.");
            }
            return diagnostics.errorCount() == before ? Optional.of(node) : Optional.empty();
        } catch (JacksonException problem) {
            diagnostics.add(refusal(file, problem));
            return Optional.empty();
        }
    }

    private static Diagnostic refusal(SourceFile file, JacksonException problem) {
        long offset = problem.getLocation() == null ? 0 : problem.getLocation().getCharOffset();
        SourceRange place = new PlaceFinder(file).at(Math.max(0, offset));
        if (problem instanceof StreamConstraintsException) {
            return Diagnostic.error(
                    "json-too-large",
                    place,
                    "This is nested deeper, or longer, than a plan can be.",
                    "At most 200 levels and 50 million characters are read.");
        }
        return Diagnostic.error("json", place, "This is not JSON: " + problem.getOriginalMessage() + ".", "");
    }

    private SourceRange here() {
        return places.at(offset());
    }

    private SourceNode node() {
        SourceRange start = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(start);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(start);
        }
        String value = parser.getString();
        SourceRange range = places.until(start, endOfScalar());
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new SourceNode.Number(value, range);
            case VALUE_TRUE -> new SourceNode.Flag(true, range);
            case VALUE_FALSE -> new SourceNode.Flag(false, range);
            case VALUE_NULL -> new SourceNode.Nothing(range);
            default -> new SourceNode.Text(value, range);
        };
    }

    private SourceNode mapping(SourceRange start) {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourceRange place = here();
            String name = parser.currentName();
            SourceNode.Text key = new SourceNode.Text(name, places.until(place, endOfScalar()));
            parser.nextToken();
            SourceNode.Entry first = entries.putIfAbsent(name, new SourceNode.Entry(key, node()));
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                "duplicate-key",
                                key.range(),
                                "\"" + name + "\" stands twice in one object.",
                                "Keep one; readers disagree about which of them counts.")
                        .with(first.key().range(), "the first"));
            }
        }
        return new SourceNode.Mapping(entries, places.until(start, offset() + 1));
    }

    private SourceNode sequence(SourceRange start) {
        List<SourceNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new SourceNode.Sequence(items, places.until(start, offset() + 1));
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The parser may have read ahead; the text itself says where a scalar ends. */
    private int endOfScalar() {
        int end = offset();
        if (text.charAt(end) == '"') {
            do {
                end += text.charAt(end) == '\\' ? 2 : 1;
            } while (text.charAt(end) != '"');
            return end + 1;
        }
        while (end < text.length() && "+-.".indexOf(text.charAt(end)) >= 0
                || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
