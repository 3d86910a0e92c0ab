package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.OutputRoot;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run writes.
 *
 * @param javaSources the root of generated Java sources, {@code target/generated-sources/layerscribe}
 * @param resources the root of generated resources, {@code target/generated-resources/layerscribe}
 * @param state where the run remembers what it wrote, {@code target/layerscribe}
 * @param classes where the build compiles to and copies resources to, {@code target/classes}: what was made there of a
 *     file that is no longer generated is removed with it; empty if the build does that itself
 */
public record OutputFolders(Path javaSources, Path resources, Path state, Optional<Path> classes) {

    public OutputFolders {
        javaSources = javaSources.toAbsolutePath().normalize();
        resources = resources.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
        classes = classes.map(folder -> folder.toAbsolutePath().normalize());
    }

    Path of(OutputRoot root) {
        return root == OutputRoot.JAVA ? javaSources : resources;
    }

    /** The sibling of a root in which its new files are completed before they are moved into it. */
    Path stagingOf(OutputRoot root) {
        Path folder = of(root);
        return folder.resolveSibling(folder.getFileName() + ".staging-" + root.word());
    }

    Path manifest() {
        return state.resolve("manifest");
    }

    Path unfinishedManifest() {
        return state.resolve("manifest.unfinished");
    }

    /** Present from the first move of a run to its last: what that run was about to put in place. */
    Path journal() {
        return state.resolve("journal");
    }

    Path lock() {
        return state.resolve("lock");
    }
}
