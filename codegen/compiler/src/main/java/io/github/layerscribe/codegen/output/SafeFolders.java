package io.github.layerscribe.codegen.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Looks whether the way from a root to a file leads through real folders only, so that it cannot lead out of the root. */
final class SafeFolders {

    private SafeFolders() {}

    /** The first thing between root and file, root included, that is a link or a file; missing folders are fine. */
    static Optional<Path> obstacle(Path root, String path) {
        Path folder = root;
        for (String name : path.split("/", -1)) {
            if (!isUsable(folder)) {
                return Optional.of(folder);
            }
            folder = folder.resolve(name);
        }
        return Optional.empty();
    }

    static boolean isUsable(Path folder) {
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** A word for what is there: {@code a link}, {@code a folder} or {@code a file}. */
    static String kindOf(Path path) {
        if (Files.isSymbolicLink(path)) {
            return "a link";
        }
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "a folder" : "a file";
    }
}
