package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What definitions of every section have in common. */
final class DefinitionJson {

    private final TrackingPlan plan;
    private final boolean isPlaced;

    DefinitionJson(TrackingPlan plan, boolean isPlaced) {
        this.plan = plan;
        this.isPlaced = isPlaced;
    }

    /** A section: definitions by id. */
    <D extends Definition> JsonObject section(Definitions<D> definitions, Function<D, JsonObject> json) {
        JsonObject section = new JsonObject();
        definitions.forEach(definition -> section.with(
                definition.id(),
                json.apply(definition)
                        .with("inherited", plan.isOwn(definition) ? null : true)
                        .withAll(end(definition.declaration()))));
        return section;
    }

    /** Place and extensions, the last members of a definition. */
    JsonObject end(Declaration declaration) {
        JsonObject end =
                new JsonObject().with("place", isPlaced ? declaration.range().toString() : null);
        declaration.extensions().forEach((key, value) -> end.with(key, value.match(Extension.JSON)));
        return end;
    }

    static @Nullable String id(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }

    static List<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }

    /** {@code "all"}, {@code "none"} or ids. */
    static Object selection(Selection selection) {
        return selection.kind() == Selection.Kind.CHOSEN
                ? ids(selection.chosen())
                : selection.kind().name().toLowerCase(Locale.ROOT);
    }

    static @Nullable JsonObject deprecated(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? null
                : new JsonObject()
                        .with("since", deprecation.since().toString())
                        .with("renamed_to", id(deprecation.renamedTo()))
                        .with("remove_after", text(deprecation.removeAfter()))
                        .with("because", deprecation.because());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static JsonObject values(Map<String, PlanValue> values) {
        JsonObject json = new JsonObject();
        values.forEach((id, value) -> json.with(id, value.match(PlanValueJson.VALUE)));
        return json;
    }

    /** What stands behind an {@code x-} key, scalars as their source text. */
    private enum Extension implements ExtensionValue.Cases<Object> {
        JSON;

        @Override
        public Object text(String text) {
            return text;
        }

        @Override
        public Object items(List<ExtensionValue> items) {
            return items.stream().map(item -> item.match(this)).toList();
        }

        @Override
        public Object entries(Map<String, ExtensionValue> entries) {
            JsonObject object = new JsonObject();
            entries.forEach((key, value) -> object.with(key, value.match(this)));
            return object;
        }
    }
}
