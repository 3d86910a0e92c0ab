package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps events apart: two of one name need different versions. */
public final class EventNamesTaken {

    private final Losses losses;
    private final Map<String, Set<String>> versions = new HashMap<>();

    public EventNamesTaken(Losses losses) {
        this.losses = losses;
    }

    /**
     * Whether an event may have this name; if not, the whole is told as lost.
     *
     * @param version empty if it has none
     */
    public boolean take(SourceNode.Text name, String version, SourceRange whole) {
        Set<String> known = versions.computeIfAbsent(WireNames.fold(name.text()), none -> new HashSet<>());
        boolean meets = !known.isEmpty() && (version.isEmpty() || known.contains("") || known.contains(version));
        if (meets) {
            losses.add(
                    Loss.Kind.NAME,
                    whole,
                    "There is a second event \"" + name.text() + "\" that nothing tells from the first.",
                    "It was left out.");
        } else {
            known.add(version);
        }
        return !meets;
    }
}
