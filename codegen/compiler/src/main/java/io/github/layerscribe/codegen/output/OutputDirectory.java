package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folders of one build, and the only class that writes to them.
 *
 * <p>A run replaces everything or nothing, as far as a file system allows: new files are completed in a sibling folder,
 * what is about to happen is noted in a journal, then each file is moved to its place at once, the manifest last. A run
 * that is killed anywhere leaves whole files, and the next one finishes or undoes its work. A file that already holds
 * the right bytes keeps its time. Files that we did not write are neither overwritten nor deleted, links are not
 * followed. Two runs on the same folders take turns.
 */
public final class OutputDirectory {

    private final OutputFolders folders;
    private final FileOperations disk;

    public OutputDirectory(OutputFolders folders) {
        this(folders, FileOperations.DISK);
    }

    OutputDirectory(OutputFolders folders, FileOperations disk) {
        this.folders = folders;
        this.disk = disk;
    }

    /** What the last run depended on, if it was finished and every file is still as it was written. */
    public Optional<Intact> intact() throws IOException {
        if (Files.exists(folders.journal(), LinkOption.NOFOLLOW_LINKS) || hasStaging()) {
            return Optional.empty();
        }
        Manifest manifest = OwnedFiles.read(folders).finished();
        for (Entry entry : manifest.files()) {
            if (!isAsWritten(entry)) {
                return Optional.empty();
            }
        }
        return manifest.files().isEmpty()
                ? Optional.empty()
                : Optional.of(new Intact(manifest.inputs(), manifest.files().size()));
    }

    /**
     * The output of a finished run, untouched since.
     *
     * @param inputs the lines that were given to {@link OutputDirectory#write}
     * @param files how many files there are
     */
    public record Intact(List<String> inputs, int files) {}

    /**
     * Makes the folders hold exactly these files, beside other people's.
     *
     * @param inputs what the files depend on, one line each; {@link #intact()} gives them back
     * @return what was changed; nothing was if there are obstacles
     */
    public OutputChanges write(GeneratedFiles files, List<String> inputs) throws IOException {
        requireNoLink(folders.state());
        disk.createFolders(folders.state());
        OutputLock lock = OutputLock.acquire(folders.lock());
        try {
            return writeLocked(files.all(), inputs);
        } finally {
            lock.close();
        }
    }

    private OutputChanges writeLocked(List<GeneratedFile> files, List<String> inputs) throws IOException {
        OwnedFiles owned = OwnedFiles.read(folders);
        OutputComparison comparison = OutputComparison.of(folders, owned, files);
        OutputChanges changes = comparison.changes();
        if (changes.obstacles().isEmpty()) {
            apply(comparison, owned);
            finish(new Manifest(inputs, files.stream().map(Entry::of).toList()), owned);
        }
        return changes;
    }

    private void apply(OutputComparison comparison, OwnedFiles owned) throws IOException {
        clearStaging();
        if (comparison.writes().isEmpty() && comparison.removals().isEmpty()) {
            return;
        }
        List<Path> staged = stage(comparison.writes());
        save(folders.journal(), owned.journalFor(comparison.writes()));
        // Removals first: where capitals do not count, the old file and the new one may be the same.
        for (Entry entry : comparison.removals()) {
            removeCompiled(entry);
            remove(folders.of(entry.root()).resolve(entry.path()), folders.of(entry.root()));
        }
        for (int i = 0; i < staged.size(); i++) {
            put(staged.get(i), comparison.writes().get(i));
        }
        clearStaging();
    }

    private List<Path> stage(List<GeneratedFile> writes) throws IOException {
        List<Path> staged = new ArrayList<>();
        for (GeneratedFile file : writes) {
            Path folder = folders.stagingOf(file.root());
            disk.createFolders(folder);
            Path place = folder.resolve(Integer.toString(staged.size()));
            disk.create(place, file.bytes());
            staged.add(place);
        }
        return staged;
    }

    private void put(Path staged, GeneratedFile file) throws IOException {
        removeCompiled(Entry.of(file)); // nested classes may be gone from the new source
        Path place = folders.of(file.root()).resolve(file.path());
        disk.createFolders(place.resolveSibling(""));
        disk.move(staged, place);
    }

    private void finish(Manifest manifest, OwnedFiles owned) throws IOException {
        if (!manifest.equals(owned.finished())) {
            save(folders.manifest(), manifest);
        }
        if (Files.exists(folders.journal(), LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(folders.journal());
        }
    }

    private void save(Path place, Manifest manifest) throws IOException {
        disk.delete(folders.unfinishedManifest());
        disk.create(folders.unfinishedManifest(), manifest.bytes());
        disk.move(folders.unfinishedManifest(), place);
    }

    private void removeCompiled(Entry entry) throws IOException {
        if (folders.classes().isPresent()) {
            Path classes = folders.classes().get();
            for (Path file : new CompiledOutput(classes).of(entry)) {
                remove(file, classes);
            }
        }
    }

    /** Deletes a file, and the folders up to the root that it leaves empty. */
    private void remove(Path file, Path root) throws IOException {
        disk.delete(file);
        Path folder = file.resolveSibling("");
        while (!folder.equals(root) && folder.startsWith(root)) {
            try {
                disk.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return; // others live here
            }
            folder = folder.resolveSibling("");
        }
    }

    private boolean isAsWritten(Entry entry) throws IOException {
        Path place = folders.of(entry.root()).resolve(entry.path());
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && ContentHash.of(Files.readAllBytes(place)).equals(entry.hash());
    }

    private boolean hasStaging() {
        return Stream.of(OutputRoot.values())
                .anyMatch(root -> Files.exists(folders.stagingOf(root), LinkOption.NOFOLLOW_LINKS));
    }

    /** Removes what a killed run has left in the sibling folders. */
    private void clearStaging() throws IOException {
        for (OutputRoot root : OutputRoot.values()) {
            Path folder = folders.stagingOf(root);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                for (Path file : filesIn(folder)) {
                    disk.delete(file);
                }
                disk.delete(folder);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void requireNoLink(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException("`" + folder + "` is a link. Remove it; Layerscribe never writes through a link.");
        }
    }
}
