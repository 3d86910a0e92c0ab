package io.github.layerscribe.codegen.imports.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an event, a context or an object lists.
 *
 * @param members in the order of the source
 * @param anyOf lists of names of members, of each of which one is present
 * @param requires names of members, and those that must be present where they are
 */
public record DraftPayload(List<DraftMember> members, List<List<String>> anyOf, Map<String, List<String>> requires) {

    /** Nothing is listed. */
    public static final DraftPayload EMPTY = new DraftPayload(List.of(), List.of());

    public DraftPayload {
        members = List.copyOf(members);
        anyOf = List.copyOf(anyOf);
        requires = Collections.unmodifiableMap(new LinkedHashMap<>(requires));
    }

    /** Properties without rules between them. */
    public DraftPayload(List<DraftMember> members, List<List<String>> anyOf) {
        this(members, anyOf, Map.of());
    }
}
