package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.DraftObject;

/** All objects of the sources that are one object of the plan: same name, same members. */
final class FoundObject {

    final int number;
    final DraftObject first;
    final String owner;
    String description;
    String id = "";

    FoundObject(int number, DraftObject first, String owner) {
        this.number = number;
        this.first = first;
        this.owner = owner;
        this.description = first.description();
    }
}
