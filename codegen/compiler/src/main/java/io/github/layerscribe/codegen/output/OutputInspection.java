package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import io.github.layerscribe.codegen.output.Manifest.Place;
import io.github.layerscribe.codegen.output.OutputDifference.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether output that was committed is still that of its plan. Compares bytes, so that it needs no memory of a run:
 * without a manifest only files that are left over go unseen.
 */
final class OutputInspection {

    private final OutputFolders folders;
    private final Manifest written;

    OutputInspection(OutputFolders folders) throws IOException {
        this.folders = folders;
        this.written = OwnedFiles.read(folders).finished();
    }

    List<OutputDifference> differences(List<GeneratedFile> files) throws IOException {
        List<OutputDifference> differences = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path place = folders.of(file.root()).resolve(file.path());
            kindOf(file, place).ifPresent(kind -> differences.add(new OutputDifference(kind, place)));
        }
        Set<Place> wanted = files.stream().map(Place::of).collect(Collectors.toSet());
        for (Entry entry : written.files()) {
            Path place = folders.of(entry.root()).resolve(entry.path());
            if (!wanted.contains(entry.place())
                    && SafeFolders.obstacle(folders.of(entry.root()), entry.path())
                            .isEmpty()
                    && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                differences.add(new OutputDifference(Kind.LEFT_OVER, place));
            }
        }
        return differences;
    }

    private Optional<Kind> kindOf(GeneratedFile file, Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Kind.MISSING);
        }
        if (SafeFolders.obstacle(folders.of(file.root()), file.path()).isPresent()
                || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Kind.DIFFERENT);
        }
        byte[] present = Files.readAllBytes(place);
        if (Arrays.equals(present, file.bytes())) {
            return Optional.empty();
        }
        boolean isSameText = new String(present, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .equals(file.text());
        return Optional.of(isSameText ? Kind.LINE_ENDS : Kind.DIFFERENT);
    }
}
