package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.payload.Layer;
import io.github.layerscribe.codegen.parse.payload.LayerParser;
import io.github.layerscribe.codegen.parse.payload.Layering;
import io.github.layerscribe.codegen.parse.payload.PayloadResolver;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code objects}: first what each lists itself, then what it takes over from the one it extends. */
final class ObjectParser {

    private final SectionReader reader;
    private final LayerParser layers;
    private final Layering layering;
    private final PayloadResolver payloads;
    private final Examples examples;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    ObjectParser(SectionReader reader, LayerParser layers, PayloadResolver payloads) {
        this.reader = reader;
        this.layers = layers;
        this.layering = new Layering(reader.index().takenOut(), reader.diagnostics());
        this.payloads = payloads;
        this.examples = new Examples(reader);
    }

    List<ObjectDefinition> parseAll() {
        reader.all(Section.OBJECTS, this::draft).forEach(draft -> drafts.put(draft.id.text(), draft));
        List<ObjectDefinition> objects = new ArrayList<>();
        drafts.values().forEach(draft -> objects.add(finished(draft)));
        return objects;
    }

    private Optional<Draft> draft(YamlNode.Scalar id, KeyReader keys) {
        Reference extended = reader.reference(keys, "extends", Section.OBJECTS);
        return Optional.of(new Draft(id, keys, layers.parse(id, keys, "an object"), extended));
    }

    private ObjectDefinition finished(Draft draft) {
        Layer layer = joined(draft);
        Payload payload = payloads.resolve(layer, false);
        boolean listsNothing = Stream.of("required", "optional", "extends").noneMatch(draft.keys::has);
        if (listsNothing) {
            reader.error(
                    "empty-object",
                    draft.id.range(),
                    "The object \"" + draft.id.text() + "\" lists no property.",
                    "Add required: or optional:.");
        }
        return new ObjectDefinition(
                draft.keys.declaration(draft.id),
                draft.keys.prose("description"),
                draft.extended,
                payload,
                examples.parse(draft.keys, payload, draft.id.text()));
    }

    private Layer joined(Draft draft) {
        Draft lower = draft.extended == null ? null : drafts.get(draft.extended.id());
        if (draft.extended == null || lower == null) {
            return layering.alone(draft.layer);
        }
        if (lower.extended != null) {
            reader.error(
                    "object-extends",
                    draft.extended.range(),
                    "\"" + draft.extended.id() + "\" extends an object itself, and one step is all there is.",
                    "Extend the object at the bottom.");
            return draft.layer;
        }
        return layering.join(lower.layer, draft.layer);
    }

    private record Draft(
            YamlNode.Scalar id,
            KeyReader keys,
            Layer layer,
            @Nullable Reference extended) {}
}
