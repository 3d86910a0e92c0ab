package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.OutputRoot;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run writes.
 *
 * @param javaSources the root of generated Java sources, {@code target/generated-sources/layerscribe}
 * @param resources the root of generated resources, {@code target/generated-resources/layerscribe}
 * @param documents the root of files for people and other tools, {@code target/generated-docs/layerscribe}
 * @param state where the run remembers what it wrote, {@code target/layerscribe}
 * @param classes where the build compiles to and copies resources to, {@code target/classes}: what was made there of a
 *     file that is no longer generated is removed with it; empty if the build does that itself
 */
public record OutputFolders(Path javaSources, Path resources, Path documents, Path state, Optional<Path> classes) {

    public OutputFolders {
        javaSources = javaSources.toAbsolutePath().normalize();
        resources = resources.toAbsolutePath().normalize();
        documents = documents.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
        classes = classes.map(folder -> folder.toAbsolutePath().normalize());
    }

    /**
     * One folder for everything: {@code java}, {@code resources} and {@code documents} below it, and the memory in {@code
     * .layerscribe}, which may be committed with them.
     */
    public static OutputFolders below(Path folder) {
        return new OutputFolders(
                folder.resolve("java"),
                folder.resolve("resources"),
                folder.resolve("documents"),
                folder.resolve(".layerscribe"),
                Optional.empty());
    }

    /** Where the files of a root lie. */
    public Path of(OutputRoot root) {
        return switch (root) {
            case JAVA -> javaSources;
            case RESOURCE -> resources;
            case DOCUMENT -> documents;
        };
    }

    /** The sibling of a root in which its new files are completed before they are moved into it. */
    Path stagingOf(OutputRoot root) {
        Path folder = of(root);
        return folder.resolveSibling(folder.getFileName() + ".staging-" + root.word());
    }

    Path manifest() {
        return state.resolve("manifest");
    }

    /** What the last run read, on this machine. */
    Path inputs() {
        return state.resolve("inputs");
    }

    /** Where a file of the state is completed before it is moved to its place. */
    Path unfinished() {
        return state.resolve("unfinished");
    }

    /** Keeps out of git all but the manifest. */
    Path gitignore() {
        return state.resolve(".gitignore");
    }

    /** Present from the first move of a run to its last: what that run was about to put in place. */
    Path journal() {
        return state.resolve("journal");
    }

    Path lock() {
        return state.resolve("lock");
    }
}
