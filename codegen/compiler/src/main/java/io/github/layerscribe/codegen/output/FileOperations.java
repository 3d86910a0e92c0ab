package io.github.layerscribe.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The only calls that change the disk. A seam, so that tests can stop a run at each of them as a killed process would.
 */
interface FileOperations {

    /** The real disk. */
    FileOperations DISK = new FileOperations() {};

    default void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file that must not be there yet. */
    default void create(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Puts a file in its place at once: others see the old one or the new one. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
