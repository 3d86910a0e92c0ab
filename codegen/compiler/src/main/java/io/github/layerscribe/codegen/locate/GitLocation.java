package io.github.layerscribe.codegen.locate;

import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is at a commit of its repository. The plan's root is taken from there as well, so that {@code include} and
 * {@code extends} find the files of that time; nothing is checked out.
 *
 * @param ref a branch, tag or commit, as git knows it
 * @param path the file or folder from the top of the repository; null for that of the plan
 * @param plan the plan today, in whose repository to look
 * @param root its root today
 */
record GitLocation(String ref, @Nullable String path, Path plan, Path root) implements PlanLocation {

    static final String PREFIX = "git:";

    static GitLocation of(String words, Path plan, Path root) throws PlanNotFoundException {
        String rest = words.substring(PREFIX.length());
        int colon = rest.indexOf(':');
        String ref = colon < 0 ? rest : rest.substring(0, colon);
        String path = colon < 0 ? null : rest.substring(colon + 1);
        if (ref.isBlank() || ref.startsWith("-") || ref.codePoints().anyMatch(Character::isISOControl)) {
            throw new PlanNotFoundException("\"" + words + "\" names no commit. Write git: and a branch, tag or commit,"
                    + " such as git:main or git:v4.1.0.");
        }
        if (path != null && !isInside(path)) {
            throw new PlanNotFoundException("\"" + path + "\" in \"" + words + "\" is no path from the top of the"
                    + " repository. Write one such as plans/shop.plan.yaml.");
        }
        return new GitLocation(ref, path, plan, root);
    }

    private static boolean isInside(String path) {
        return !path.isBlank()
                && path.codePoints().noneMatch(Character::isISOControl)
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    @Override
    public OpenPlan open() throws IOException {
        Git git = Git.around(root);
        String commit = git.commit(ref);
        String file = path != null ? path : git.inRepository(plan);
        String folder = path != null ? parentOf(git, commit, path) : git.inRepository(root);
        git.requirePlan(commit, ref, file);
        Path archive = Files.createTempFile("layerscribe-plan", ".zip");
        try {
            git.archive(commit, folder, archive);
            FileSystem files = FileSystems.newFileSystem(archive);
            Path top = files.getPath("/");
            PlanSource source = PlanSource.of(top.resolve(file))
                    .withRoot(top.resolve(folder))
                    .shownAs(ref + ":" + (folder.isEmpty() ? "" : folder + "/"));
            return new OpenPlan(source, closing(files, archive));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(archive);
            throw e;
        }
    }

    /** A folder is its own root, a file has that of its folder. */
    private static String parentOf(Git git, String commit, String path) throws IOException {
        if (git.isFolder(commit, path)) {
            return path;
        }
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static Closeable closing(FileSystem files, Path archive) {
        return () -> {
            try {
                files.close();
            } finally {
                Files.deleteIfExists(archive);
            }
        };
    }
}
