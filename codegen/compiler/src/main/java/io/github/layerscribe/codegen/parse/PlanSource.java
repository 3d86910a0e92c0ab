package io.github.layerscribe.codegen.parse;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan is: its file or folder, how far its references may reach, and how its files are called in diagnostics.
 *
 * <p>The paths may belong to any file system, such as that of a jar; both to the same one.
 *
 * <pre>{@code
 * PlanSource.of(Path.of("src/main/datalayer"));
 * PlanSource.of(Path.of("plans/brands/north.plan.yaml")).withRoot(Path.of("plans"));
 * PlanSource.of(jar.getPath("shop.plan.yaml")).shownAs("com.acme:plan:4.1.0!/");   // com.acme:plan:4.1.0!/shop.plan.yaml
 * }</pre>
 *
 * @param path the file that begins with {@code plan:}, or the folder that holds it
 * @param root the plan root: no file outside is read, and {@code extends} is written from here; null for the folder
 *     itself, or that of the file
 * @param prefix what stands before a file's path from the root in diagnostics; null to show paths as they were given,
 *     without a {@code ./} in front, which tools that match paths do not expect
 */
public record PlanSource(
        Path path, @Nullable Path root, @Nullable String prefix) {

    /** A file or folder as a build names it. */
    public static PlanSource of(Path fileOrFolder) {
        return new PlanSource(fileOrFolder, null, null);
    }

    /** The same plan, which may also reach what else is in a folder around it. */
    public PlanSource withRoot(Path folder) {
        return new PlanSource(path, folder, prefix);
    }

    /** The same plan under a name that people know it by. */
    public PlanSource shownAs(String before) {
        return new PlanSource(path, root, before);
    }

    /** How a file of the plan is called in diagnostics, with {@code /} between folders. */
    String nameOf(Path file, Path planRoot) {
        Path given = file.getNameCount() > 1 && file.startsWith(".") ? file.subpath(1, file.getNameCount()) : file;
        Path shown = prefix == null || !file.startsWith(planRoot) ? given : planRoot.relativize(file);
        return Objects.requireNonNullElse(prefix, "") + shown.toString().replace('\\', '/');
    }
}
