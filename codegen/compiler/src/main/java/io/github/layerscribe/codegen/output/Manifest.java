package io.github.layerscribe.codegen.output;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.emit.PortablePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the last run wrote: the memory that tells our files from other people's.
 *
 * <p>It depends on the files alone, neither on the machine nor on where the plan lies, so that it can be committed beside
 * generated files that are.
 *
 * <pre>{@code
 * layerscribe manifest 1
 * java 9c56cc51… com/acme/shoes/datalayer/Purchase.java
 * resource 2c26b46b… META-INF/resources/layerscribe/acme-shoes.js
 * document fcde2b2e… markdown/index.md
 * end
 * }</pre>
 *
 * @param files what the run wrote
 */
record Manifest(List<Entry> files) {

    private static final String FIRST_LINE = "layerscribe manifest 1";
    private static final String LAST_LINE = "end";

    static final Manifest EMPTY = new Manifest(List.of());

    Manifest {
        files = List.copyOf(files);
    }

    /** One file that we wrote, and the hash of what we wrote. */
    record Entry(OutputRoot root, String hash, String path) {

        static Entry of(GeneratedFile file) {
            return new Entry(file.root(), ContentHash.of(file.bytes()), file.path());
        }

        Place place() {
            return new Place(root, path);
        }
    }

    /** Where a file of ours lies. */
    record Place(OutputRoot root, String path) {

        static Place of(GeneratedFile file) {
            return new Place(file.root(), file.path());
        }
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        files.forEach(file -> text.append(file.root().word())
                .append(' ')
                .append(file.hash())
                .append(' ')
                .append(file.path())
                .append('\n'));
        return text.append(LAST_LINE).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest back; empty if the text is of another version, cut off, or names a file outside its folder. */
    static Optional<Manifest> parse(byte[] content) {
        List<String> lines = Arrays.asList(new String(content, StandardCharsets.UTF_8).split("\n"));
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(FIRST_LINE) || !lines.get(last).equals(LAST_LINE)) {
            return Optional.empty();
        }
        List<Entry> files = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            Optional<Entry> entry = entry(line);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            files.add(entry.get());
        }
        return Optional.of(new Manifest(files));
    }

    private static Optional<Entry> entry(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3 || !PortablePath.isPortable(parts[2])) {
            return Optional.empty();
        }
        return Arrays.stream(OutputRoot.values())
                .filter(root -> root.word().equals(parts[0]))
                .findFirst()
                .map(root -> new Entry(root, parts[1], parts[2]));
    }
}
