package io.github.layerscribe.codegen.locate;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a plan comes from.
 *
 * <pre>{@code
 * PlanLocation now = PlanLocation.of(Path.of("src/main/datalayer"));
 * try (OpenPlan before = PlanLocation.of("git:main", now).open()) {
 *     LoadedPlan plan = PlanLoader.read(before.source(), diagnostics);
 * }
 * }</pre>
 */
public interface PlanLocation {

    /**
     * Makes the plan readable.
     *
     * @throws PlanNotFoundException if there is none; the message says what to do
     * @throws IOException if something that is there cannot be read
     */
    OpenPlan open() throws IOException;

    /** A file, or a folder that holds the plan's files. */
    static PlanLocation of(Path fileOrFolder) {
        return new PathLocation(fileOrFolder, null);
    }

    /** As {@link #of(Path)}, with references that may reach what else is in a folder around it. */
    static PlanLocation of(Path fileOrFolder, Path planRoot) {
        return new PathLocation(fileOrFolder, planRoot);
    }

    /**
     * A location in words.
     *
     * <ul>
     *   <li>{@code git:main}: the same plan at a branch, tag or commit, {@code git:main~3} too
     *   <li>{@code git:v4.1.0:plans/shop.plan.yaml}: another file or folder there, from the top of the repository
     *   <li>anything else: a file or folder
     * </ul>
     *
     * @param words what the user wrote
     * @param plan the plan it is compared with: a file or folder, in whose repository to look
     * @param planRoot its plan root; the same folder is the root there
     * @throws PlanNotFoundException if the words name nothing that can be looked for
     */
    static PlanLocation of(String words, Path plan, Path planRoot) throws PlanNotFoundException {
        if (words.startsWith(GitLocation.PREFIX)) {
            return GitLocation.of(words, plan, planRoot);
        }
        try {
            return new PathLocation(Path.of(words), null);
        } catch (InvalidPathException noPath) {
            throw new PlanNotFoundException("\"" + words + "\" is not a path. Name a file, a folder, or git:REF.");
        }
    }

    /** As {@link #of(String, Path, Path)} for a plan whose folder is its root. */
    static PlanLocation of(String words, Path plan) throws PlanNotFoundException {
        return of(words, plan, PathLocation.folderOf(plan));
    }

    /**
     * The plan that an artifact carries under {@code META-INF/layerscribe/plan/}.
     *
     * @param jar the artifact's file
     * @param coordinates how people know it, such as {@code com.acme:plan:4.1.0}
     */
    static PlanLocation inArtifact(Path jar, String coordinates) {
        return new ArtifactLocation(jar, coordinates);
    }
}
