package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Optional;

/** All properties of the sources that are one property of the plan: same name, same type, same rules. */
final class Variant {

    final int number;
    final DraftProperty first;
    final String owner;
    int uses;
    Optional<SourceNode.Text> description = Optional.empty();
    Optional<SourceNode.Text> example = Optional.empty();
    String id = "";
    String type = "";

    /**
     * A variant that nothing uses yet.
     *
     * @param owner the id of the event, context or object that lists it first
     */
    Variant(int number, DraftProperty first, String owner) {
        this.number = number;
        this.first = first;
        this.owner = owner;
    }

    String wireName() {
        return first.name().text();
    }

    String baseId() {
        return IdText.of(wireName(), "value");
    }
}
