package io.github.layerscribe.codegen.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Puts a text where a file is or shall be: whole or not at all. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes the file in UTF-8, over what is there; a link stays one, and so do the rights of the file.
     *
     * @throws IOException if it cannot be written; then what was there is there still
     */
    public static void write(Path file, String text) throws IOException {
        Path target =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(PlanPath.shown(file), null, "it is a folder");
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(PlanPath.shown(file), null, "it is a folder");
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + target.getFileName() + ".unfinished-"
                + ProcessHandle.current().pid());
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            keepRights(target, unfinished);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (rights != null && Files.exists(from)) {
            rights.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
