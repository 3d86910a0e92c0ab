package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import io.github.layerscribe.codegen.output.Manifest.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files on the disk are ours: those of the last finished run, and those that a killed run had put in place.
 *
 * <p>A finished run owns its paths, whatever they hold by now. A killed one may not have come to a path, so there only
 * the very bytes that it was about to write are ours.
 */
record OwnedFiles(Manifest finished, Manifest killed) {

    static OwnedFiles read(OutputFolders folders) throws IOException {
        return new OwnedFiles(read(folders.manifest()), read(folders.journal()));
    }

    private static Manifest read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.EMPTY;
        }
        return Manifest.parse(Files.readAllBytes(file)).orElse(Manifest.EMPTY);
    }

    boolean owns(OutputRoot root, String path, String hashOnDisk) {
        return finished.files().stream().anyMatch(entry -> entry.place().equals(new Place(root, path)))
                || killed.files().contains(new Entry(root, hashOnDisk, path));
    }

    /** Whether one of our files is found at this path too, because the file system does not tell capitals apart. */
    boolean ownsInOtherCapitals(OutputFolders folders, OutputRoot root, String path) throws IOException {
        for (Entry entry : finished.files()) {
            Path ours = folders.of(root).resolve(entry.path());
            if (entry.root() == root
                    && !entry.path().equals(path)
                    && PortablePath.folded(entry.path()).equals(PortablePath.folded(path))
                    && Files.exists(ours, LinkOption.NOFOLLOW_LINKS)
                    && Files.isSameFile(ours, folders.of(root).resolve(path))) {
                return true;
            }
        }
        return false;
    }

    /** Every place where a file of ours may lie. */
    Set<Entry> all() {
        Set<Entry> all = new LinkedHashSet<>(finished.files());
        all.addAll(killed.files());
        return all;
    }

    /** The journal of a run that is about to write these files: it also remembers what a killed run left behind. */
    Manifest journalFor(List<Entry> writes) {
        Set<Entry> entries = new LinkedHashSet<>(killed.files());
        entries.addAll(writes);
        return new Manifest(List.copyOf(entries));
    }
}
