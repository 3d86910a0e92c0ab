package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.GeneratedFiles;
import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import io.github.layerscribe.codegen.output.Manifest.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A committed output keeps its manifest; the rest is of this machine only. */
    private static final byte[] GITIGNORE = "*\n!.gitignore\n!manifest\n".getBytes(StandardCharsets.US_ASCII);

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
        if (manifest.files().isEmpty() || !Files.isRegularFile(folders.inputs(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        for (Entry entry : manifest.files()) {
            if (!isAsWritten(entry)) {
                return Optional.empty();
            }
        }
        return RunInputs.parse(Files.readAllBytes(folders.inputs()), manifest.bytes())
                .map(inputs -> new Intact(inputs, manifest.files().size()));
    }

    /**
     * The output of a finished run, untouched since.
     *
     * @param inputs what was given to {@link OutputDirectory#write}
     * @param files how many files there are
     */
    public record Intact(RunInputs inputs, int files) {}

    /**
     * Makes the folders hold exactly these files, beside other people's.
     *
     * @param inputs what the files depend on; {@link #intact()} gives them back
     * @return what was changed; nothing was if there are obstacles
     */
    public OutputChanges write(GeneratedFiles files, RunInputs inputs) throws IOException {
        requireNoLink(folders.state());
        disk.createFolders(folders.state());
        OutputLock lock = OutputLock.acquire(folders.lock());
        try {
            return writeLocked(files.all(), inputs);
        } finally {
            lock.close();
        }
    }

    /** What {@link #write} would have to change, by root and path; writes nothing, not even its memory. */
    public List<OutputDifference> differences(GeneratedFiles files) throws IOException {
        return new OutputInspection(folders).differences(files.all());
    }

    private OutputChanges writeLocked(List<GeneratedFile> files, RunInputs inputs) throws IOException {
        OwnedFiles owned = OwnedFiles.read(folders);
        OutputComparison comparison = OutputComparison.of(folders, owned, files);
        OutputChanges changes = comparison.changes();
        if (changes.obstacles().isEmpty()) {
            Map<Place, Entry> entries = new LinkedHashMap<>(); // hashed once, for the journal and for the manifest
            files.forEach(file -> entries.put(Place.of(file), Entry.of(file)));
            apply(comparison, owned, entries);
            finish(new Manifest(List.copyOf(entries.values())), inputs);
        }
        return changes;
    }

    private void apply(OutputComparison comparison, OwnedFiles owned, Map<Place, Entry> entries) throws IOException {
        clearStaging();
        if (comparison.writes().isEmpty() && comparison.removals().isEmpty()) {
            return;
        }
        List<Path> staged = stage(comparison.writes());
        List<Entry> writes = comparison.writes().stream()
                .map(file -> Objects.requireNonNull(entries.get(Place.of(file))))
                .toList();
        save(folders.journal(), owned.journalFor(writes).bytes());
        // Removals first: where capitals do not count, the old file and the new one may be the same.
        for (Entry entry : comparison.removals()) {
            removeCompiled(entry);
            remove(folders.of(entry.root()).resolve(entry.path()), folders.of(entry.root()));
        }
        for (int i = 0; i < staged.size(); i++) {
            put(staged.get(i), writes.get(i));
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

    private void put(Path staged, Entry entry) throws IOException {
        removeCompiled(entry); // nested classes may be gone from the new source
        Path place = folders.of(entry.root()).resolve(entry.path());
        disk.createFolders(place.resolveSibling(""));
        disk.move(staged, place);
    }

    private void finish(Manifest manifest, RunInputs inputs) throws IOException {
        save(folders.gitignore(), GITIGNORE);
        save(folders.manifest(), manifest.bytes());
        save(folders.inputs(), inputs.bytes(manifest.bytes()));
        if (Files.exists(folders.journal(), LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(folders.journal());
        }
    }

    /** Writes a file of the state, at once and only if it differs. */
    private void save(Path place, byte[] content) throws IOException {
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(place), content)) {
            return;
        }
        disk.delete(folders.unfinished());
        disk.create(folders.unfinished(), content);
        disk.move(folders.unfinished(), place);
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
