package io.github.layerscribe.codegen.imports;

import java.util.List;

/**
 * What an importer made.
 *
 * @param text a whole plan in YAML, which the plan reader takes without an error
 * @param losses everything of the source that is not in it, in the order of files, lines and columns
 */
public record ImportedPlan(String text, List<Loss> losses) {

    public ImportedPlan {
        losses = List.copyOf(losses);
    }
}
