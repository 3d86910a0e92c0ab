package io.github.layerscribe.requirements;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs as a shell does, on Windows too. */
final class Programs {

    private static final List<String> SUFFIXES = List.of("", ".exe", ".cmd");

    private Programs() {}

    /** The program that the system property names, else the first of these names on the {@code PATH}. */
    static Optional<Path> find(String property, String... names) {
        String chosen = System.getProperty(property);
        if (chosen != null) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        return Arrays.stream(names).flatMap(Programs::onPath).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> SUFFIXES.stream().map(suffix -> Path.of(folder, name + suffix)))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program));
    }
}
