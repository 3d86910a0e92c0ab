package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import io.github.layerscribe.codegen.output.Manifest.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What lies in the output folders, held against what should lie there. Looks only; follows no link. */
final class OutputComparison {

    private final OutputFolders folders;
    private final OwnedFiles owned;
    private final List<GeneratedFile> writes = new ArrayList<>();
    private final List<Entry> removals = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private int unchanged;

    private OutputComparison(OutputFolders folders, OwnedFiles owned) {
        this.folders = folders;
        this.owned = owned;
    }

    static OutputComparison of(OutputFolders folders, OwnedFiles owned, List<GeneratedFile> files) throws IOException {
        OutputComparison comparison = new OutputComparison(folders, owned);
        for (OutputRoot root : OutputRoot.values()) {
            for (Path folder : List.of(folders.of(root), folders.stagingOf(root))) {
                if (!SafeFolders.isUsable(folder)) {
                    comparison.obstacles.add(noFolder(folder));
                }
            }
        }
        if (comparison.obstacles.isEmpty()) {
            for (GeneratedFile file : files) {
                comparison.compare(file);
            }
            comparison.findRemovals(files);
        }
        return comparison;
    }

    /** Files that are missing or hold something else. */
    List<GeneratedFile> writes() {
        return writes;
    }

    /** Files of ours that are no longer wanted. Some may be gone already; what was compiled from them may not. */
    List<Entry> removals() {
        return removals;
    }

    OutputChanges changes() {
        List<String> deleted = removals.stream().map(Entry::path).distinct().toList();
        return new OutputChanges(
                writes.stream().map(GeneratedFile::path).toList(), deleted, unchanged, List.copyOf(obstacles));
    }

    private void compare(GeneratedFile file) throws IOException {
        Optional<String> obstacle = whyUnreachable(file);
        Path place = folders.of(file.root()).resolve(file.path());
        if (obstacle.isPresent()) {
            obstacles.add(obstacle.get());
        } else if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                || owned.ownsInOtherCapitals(folders, file.root(), file.path())) {
            writes.add(file);
        } else {
            compareContent(file, place);
        }
    }

    private void compareContent(GeneratedFile file, Path place) throws IOException {
        byte[] present = Files.readAllBytes(place);
        if (Arrays.equals(present, file.bytes())) {
            unchanged++;
        } else if (owned.owns(file.root(), file.path(), ContentHash.of(present))) {
            writes.add(file);
        } else {
            obstacles.add("`" + place + "` was not written by Layerscribe but is in the way of a generated file."
                    + " Move it elsewhere, or delete it if an earlier build left it there.");
        }
    }

    private void findRemovals(List<GeneratedFile> files) throws IOException {
        Set<Place> wanted = files.stream().map(Place::of).collect(Collectors.toSet());
        for (Entry entry : owned.all()) {
            if (!wanted.contains(entry.place()) && isStillOurs(entry)) {
                removals.add(entry);
            }
        }
    }

    private boolean isStillOurs(Entry entry) throws IOException {
        Path place = folders.of(entry.root()).resolve(entry.path());
        if (SafeFolders.obstacle(folders.of(entry.root()), entry.path()).isPresent()) {
            return false;
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && owned.owns(entry.root(), entry.path(), ContentHash.of(Files.readAllBytes(place)));
    }

    private Optional<String> whyUnreachable(GeneratedFile file) {
        Path root = folders.of(file.root());
        Optional<Path> obstacle = SafeFolders.obstacle(root, file.path());
        if (obstacle.isPresent()) {
            return obstacle.map(OutputComparison::noFolder);
        }
        Path place = root.resolve(file.path());
        boolean inTheWay = Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        return inTheWay
                ? Optional.of("`" + place + "` is " + SafeFolders.kindOf(place) + " in the place of a generated file."
                        + " Remove it; Layerscribe neither follows links nor deletes what it did not write.")
                : Optional.empty();
    }

    private static String noFolder(Path obstacle) {
        return "`" + obstacle + "` is " + SafeFolders.kindOf(obstacle) + " where generated files need a folder."
                + " Remove it; Layerscribe never writes through a link.";
    }
}
