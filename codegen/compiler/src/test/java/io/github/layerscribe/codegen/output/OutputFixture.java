package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The output folders of a pretended build below a temporary folder, and what lies in them. */
final class OutputFixture {

    final Path target;
    final OutputFolders folders;

    OutputFixture(Path target) {
        this.target = target;
        this.folders = new OutputFolders(
                target.resolve("generated-sources/layerscribe"),
                target.resolve("generated-resources/layerscribe"),
                target.resolve("generated-docs/layerscribe"),
                target.resolve("layerscribe"),
                Optional.of(target.resolve("classes")));
    }

    OutputDirectory output() {
        return new OutputDirectory(folders);
    }

    OutputChanges write(Map<String, String> files) throws IOException {
        return output().write(generated(files), inputs("plan of " + files.size() + " files"));
    }

    static RunInputs inputs(String line) {
        return new RunInputs(List.of(line));
    }

    /** Names that end in {@code .java} become sources of {@code com.acme}, in {@code .md} documents, others resources. */
    static GeneratedFiles generated(Map<String, String> files) {
        List<GeneratedFile> list = new ArrayList<>();
        files.forEach((name, text) -> list.add(file(name, text)));
        GeneratedFiles generated = new GeneratedFiles();
        generated.claim("test", list);
        return generated;
    }

    private static GeneratedFile file(String name, String text) {
        if (name.endsWith(".md")) {
            return GeneratedFile.document("test/" + name, text);
        }
        return name.endsWith(".java")
                ? GeneratedFile.java("com/acme/" + name, text)
                : GeneratedFile.resource("META-INF/" + name, text);
    }

    /** Where the file of this name is written to. */
    Path place(String name) {
        GeneratedFile file = file(name, "");
        return folders.of(file.root()).resolve(file.path());
    }

    Path source(String name) {
        return folders.javaSources().resolve("com/acme/" + name);
    }

    Path classFile(String name) {
        return target.resolve("classes/com/acme/" + name);
    }

    Path resource(String name) {
        return folders.resources().resolve("META-INF/" + name);
    }

    void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file below the three roots with its text, without the state. */
    Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>(everything());
        content.keySet().removeIf(path -> path.startsWith("layerscribe"));
        return content;
    }

    Map<String, String> everything() throws IOException {
        if (!Files.exists(target)) {
            return Map.of();
        }
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path ->
                            content.put(target.relativize(path).toString().replace('\\', '/'), text(path)));
        }
        return content;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
