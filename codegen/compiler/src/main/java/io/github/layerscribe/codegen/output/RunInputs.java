package io.github.layerscribe.codegen.output;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run depended on, as lines of a file beside the manifest: when none of them would be written otherwise today, the next run has
 * nothing to do.
 *
 * <pre>{@code
 * options 9c56cc51…
 * content 5f70bf18… file:///home/ada/shop/src/main/datalayer/shop.plan.yaml
 * names   2c26b46b… file:///home/ada/shop/src/main/datalayer/
 * archive 4e07408a… file:///home/ada/.m2/…/plan-4.1.0.jar
 * }</pre>
 *
 * @param lines one for the options, one for each file (its content) and folder (the names of the plan files in it) that was
 *     read, or for the archive that holds them
 */
public record RunInputs(List<String> lines) {

    private static final String FIRST_LINE = "layerscribe inputs 1 of manifest ";
    private static final String LAST_LINE = "end";
    private static final String CONTENT = "content";
    private static final String NAMES = "names";
    private static final String ARCHIVE = "archive";
    private static final String PLAN_SUFFIX = ".yaml";
    private static final String MISSING = "missing";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public RunInputs {
        lines = List.copyOf(lines);
    }

    /**
     * Describes a run.
     *
     * @param options all that is not a file, as one text
     * @param texts what was read: the files' real paths, and the text that was found in them, which an edit since then
     *     does not change
     * @param folders what was listed
     */
    public static RunInputs of(String options, Map<Path, String> texts, Set<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(optionsLine(options));
        for (Map.Entry<Path, String> file : onDisk(texts).entrySet()) {
            lines.add(
                    CONTENT + " " + hash(file.getValue()) + " " + file.getKey().toUri());
        }
        for (Path folder : new TreeSet<>(folders)) {
            if (isOnDisk(folder)) {
                lines.add(lineToday(NAMES, folder.toUri()));
            }
        }
        for (URI archive : archives(texts.keySet())) {
            lines.add(lineToday(ARCHIVE, archive));
        }
        return new RunInputs(lines);
    }

    private static Map<Path, String> onDisk(Map<Path, String> texts) {
        Map<Path, String> onDisk = new TreeMap<>();
        texts.forEach((file, text) -> {
            if (isOnDisk(file)) {
                onDisk.put(file, text);
            }
        });
        return onDisk;
    }

    private static boolean isOnDisk(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault());
    }

    /** {@code jar:file:///a.jar!/b.yaml} lies in {@code file:///a.jar}; a file that is in no archive lies in none. */
    private static Set<URI> archives(Set<Path> files) {
        Set<URI> archives = new TreeSet<>();
        for (Path file : files) {
            String place = file.toUri().getRawSchemeSpecificPart();
            int end = place.indexOf("!/");
            if (!isOnDisk(file) && end > 0) {
                archives.add(URI.create(place.substring(0, end)));
            }
        }
        return archives;
    }

    /** The lines as a file that is true as long as the manifest is this one. */
    byte[] bytes(byte[] manifest) {
        List<String> all = new ArrayList<>(lines);
        all.add(0, FIRST_LINE + ContentHash.of(manifest));
        all.add(LAST_LINE);
        return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads such a file back; empty if it is cut off or was written beside another manifest. */
    static Optional<RunInputs> parse(byte[] content, byte[] manifest) {
        List<String> lines = Arrays.asList(new String(content, StandardCharsets.UTF_8).split("\n"));
        int last = lines.size() - 1;
        return last > 0
                        && lines.get(0).equals(FIRST_LINE + ContentHash.of(manifest))
                        && lines.get(last).equals(LAST_LINE)
                ? Optional.of(new RunInputs(lines.subList(1, last)))
                : Optional.empty();
    }

    /** Whether a run with these options would find everything as it was. */
    public boolean areCurrent(String options) throws IOException {
        if (lines.isEmpty() || !lines.get(0).equals(optionsLine(options))) {
            return false;
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", 3);
            if (parts.length != 3 || !line.equals(lineToday(parts[0], URI.create(parts[2])))) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a jar, or of all files below a folder of classes: two builds of one version are told apart. */
    public static String hashOfCode(Path code) throws IOException {
        if (!Files.isDirectory(code)) {
            return ContentHash.of(Files.readAllBytes(code));
        }
        ContentHash hash = new ContentHash();
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.with(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                hash.with(Files.readAllBytes(file));
            }
        }
        return hash.text();
    }

    private static String optionsLine(String options) {
        return "options " + hash(options);
    }

    private static String lineToday(String kind, URI place) throws IOException {
        Path path = Path.of(place);
        String hash = switch (kind) {
            case NAMES -> namesHash(path);
            case ARCHIVE -> Files.isRegularFile(path) ? ContentHash.of(Files.readAllBytes(path)) : MISSING;
            default -> textHash(path);
        };
        return kind + " " + hash + " " + place;
    }

    private static String textHash(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return MISSING;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return hash(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static String namesHash(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return MISSING;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return hash(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PLAN_SUFFIX))
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
