package io.github.layerscribe.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file per missing tool in the folder {@code skip.notes}, which the build names and prints when all modules are done.
 * Test JVMs of several modules may write at once: all write the same line to the same file.
 */
final class SkipNotes {

    private SkipNotes() {}

    static void write(Requirement requirement) {
        String folder = System.getProperty("skip.notes");
        if (folder == null) {
            return;
        }
        try {
            Path notes = Files.createDirectories(Path.of(folder));
            Files.writeString(notes.resolve(requirement.tag()), requirement.skipMessage() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The skip note for `" + requirement.tag() + "` could not be written", e);
        }
    }
}
