package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build has made of a generated file: class files of a source, the copy of a resource.
 *
 * <p>Neither javac nor Maven removes them when their origin is gone, and then they end up in the jar: a removed event
 * would still be there to be pushed.
 */
record CompiledOutput(Path classes) {

    private static final String SOURCE_SUFFIX = ".java";

    List<Path> of(Entry entry) throws IOException {
        if (entry.root() == OutputRoot.DOCUMENT
                || SafeFolders.obstacle(classes, entry.path()).isPresent()) {
            return List.of();
        }
        if (entry.root() == OutputRoot.RESOURCE) {
            Path copy = classes.resolve(entry.path());
            return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) ? List.of(copy) : List.of();
        }
        Path source = classes.resolve(entry.path());
        Path folder = source.resolveSibling("");
        if (!entry.path().endsWith(SOURCE_SUFFIX) || !Files.isDirectory(folder)) {
            return List.of();
        }
        String fileName = source.getFileName().toString();
        String type = fileName.substring(0, fileName.length() - SOURCE_SUFFIX.length());
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.filter(file -> isClassFileOf(type, file)).sorted().toList();
        }
    }

    private static boolean isClassFileOf(String type, Path file) {
        String name = file.getFileName().toString();
        return name.equals(type + ".class") || name.startsWith(type + "$") && name.endsWith(".class");
    }
}
