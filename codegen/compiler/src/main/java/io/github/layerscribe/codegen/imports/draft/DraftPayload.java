package io.github.layerscribe.codegen.imports.draft;

import java.util.List;

/**
 * What an event, a context or an object lists.
 *
 * @param members in the order of the source
 * @param anyOf lists of names of members, of each of which one is present
 */
public record DraftPayload(List<DraftMember> members, List<List<String>> anyOf) {

    /** Nothing is listed. */
    public static final DraftPayload EMPTY = new DraftPayload(List.of(), List.of());

    public DraftPayload {
        members = List.copyOf(members);
        anyOf = List.copyOf(anyOf);
    }
}
