package io.github.layerscribe.codegen.output;

import java.util.List;

/**
 * What a run changed in its output folders.
 *
 * @param written paths of files that are new or differ from before
 * @param deleted paths of files that earlier runs wrote and the plan no longer calls for
 * @param unchanged how many files already held the right bytes and were not touched
 * @param obstacles one sentence for each file or link of somebody else's that is in the way; then nothing was changed
 */
public record OutputChanges(List<String> written, List<String> deleted, int unchanged, List<String> obstacles) {

    public OutputChanges {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        obstacles = List.copyOf(obstacles);
    }

    public static OutputChanges none(int unchanged) {
        return new OutputChanges(List.of(), List.of(), unchanged, List.of());
    }
}
