package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows {@code $ref} and {@code allOf}, so that a schema is a flat list of schemas that all hold. */
final class SchemaJoiner {

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

    private final SchemaFiles files;
    private final Losses losses;

    SchemaJoiner(SchemaFiles files, Losses losses) {
        this.files = files;
        this.losses = losses;
    }

    /** All schemas that hold where these hold. */
    JoinedSchema join(List<Scoped> schemas) {
        List<Scoped> flat = new ArrayList<>();
        Set<SourceNode.Mapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        schemas.forEach(schema -> add(schema, flat, seen));
        JoinedSchema joined = new JoinedSchema(flat, losses);
        REFERENCES.forEach(joined::all);
        joined.all("allOf");
        return joined;
    }

    private void add(Scoped schema, List<Scoped> flat, Set<SourceNode.Mapping> seen) {
        if (!seen.add(schema.schema())) {
            return;
        }
        flat.add(schema);
        for (String key : REFERENCES) {
            SourceNode.Entry entry = schema.schema().entries().get(key);
            if (entry != null) {
                refer(schema, entry).ifPresent(target -> add(target, flat, seen));
            }
        }
        SourceNode.Entry allOf = schema.schema().entries().get("allOf");
        if (allOf != null && allOf.value() instanceof SourceNode.Sequence parts) {
            for (SourceNode part : parts.items()) {
                if (part instanceof SourceNode.Mapping mapping) {
                    add(schema.inside(mapping), flat, seen);
                } else {
                    tell(part.range(), "A part of \"allOf\" is " + part.noun() + ".");
                }
            }
        } else if (allOf != null) {
            tell(allOf.range(), "\"allOf\" is no list.");
        }
    }

    private Optional<Scoped> refer(Scoped from, SourceNode.Entry entry) {
        if (!(entry.value() instanceof SourceNode.Text reference)) {
            tell(entry.range(), "\"" + entry.key().text() + "\" is no text.");
            return Optional.empty();
        }
        Optional<Scoped> target = files.resolve(from, reference.text());
        if (target.isEmpty()) {
            tell(entry.range(), "\"" + reference.text() + "\" is in none of the files.");
        }
        return target;
    }

    private void tell(SourceRange place, String what) {
        losses.add(Loss.Kind.SHAPE, place, what, "It was not read; nothing is fetched.");
    }
}
