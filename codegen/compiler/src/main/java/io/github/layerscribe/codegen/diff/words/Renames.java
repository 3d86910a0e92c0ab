package io.github.layerscribe.codegen.diff.words;

import java.util.HashMap;
import java.util.Map;

/** Which ids of the older plan are which of the newer, so that a new name is one fact and not one at every mention. */
public final class Renames {

    /** For texts of the newer plan: every id is already the new one. */
    public static final Renames NONE = new Renames();

    private final Map<String, Map<String, String>> bySection = new HashMap<>();

    public void add(String section, String before, String after) {
        bySection.computeIfAbsent(section, unused -> new HashMap<>()).put(before, after);
    }

    /** The id that the newer plan uses. */
    public String of(String section, String id) {
        return bySection.getOrDefault(section, Map.of()).getOrDefault(id, id);
    }
}
