package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan, and all that it was read from.
 *
 * @param plan nothing if there is an error
 * @param files the text of every file that was read, by real path
 * @param folders every folder whose files were listed
 */
public record LoadedPlan(Optional<TrackingPlan> plan, Map<Path, SourceFile> files, Set<Path> folders) {

    public LoadedPlan {
        files = Map.copyOf(files);
        folders = Set.copyOf(folders);
    }
}
