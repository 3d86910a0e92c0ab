package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.jsonschema.value.Choices;
import io.github.layerscribe.codegen.imports.jsonschema.value.JsonType;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema with everything that holds beside it, and what its alternatives come to.
 *
 * @param schema all that holds
 * @param choices the values that alternatives list
 * @param types what alternatives allow; all if they say nothing
 * @param anyOf lists of names of which one is present
 */
record Effective(
        JoinedSchema schema,
        Optional<List<Choices.Choice>> choices,
        Set<JsonType> types,
        List<List<String>> anyOf,
        boolean isNullable) {

    private static final int MAX_ROUNDS = 20;

    static Effective of(List<Scoped> schemas, SchemaJoiner joiner, Losses losses) {
        List<Scoped> all = new ArrayList<>(schemas);
        Set<SourceNode> read = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<List<Choices.Choice>> choices = Optional.empty();
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        List<List<String>> anyOf = new ArrayList<>();
        boolean isNullable = false;
        for (int round = 0; ; round++) {
            JoinedSchema schema = joiner.join(all);
            Alternatives found = Alternatives.of(schema, read, losses);
            choices = choices.or(found::choices);
            types.retainAll(found.types());
            anyOf.addAll(found.anyOf());
            isNullable |= found.isNullable();
            if (found.more().isEmpty() || round == MAX_ROUNDS) {
                return new Effective(schema, choices, types, anyOf, isNullable);
            }
            all.addAll(found.more());
        }
    }
}
