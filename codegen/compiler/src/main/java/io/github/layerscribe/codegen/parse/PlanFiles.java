package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below a plan root: each is read once, none outside. The only class of the reader that touches files. */
final class PlanFiles {

    private final PlanSource source;
    private final Path root;
    private final Path home;
    private final Diagnostics diagnostics;
    private final Map<Path, Optional<YamlNode.Mapping>> read = new LinkedHashMap<>();
    private final Map<Path, SourceFile> texts = new LinkedHashMap<>();
    private final Set<Path> listed = new LinkedHashSet<>();
    private boolean isIncomplete;

    private PlanFiles(PlanSource source, Path root, Diagnostics diagnostics) throws IOException {
        this.source = source;
        this.root = root;
        this.home = root.toRealPath();
        this.diagnostics = diagnostics;
    }

    /** The files around a plan; nothing, and a diagnostic, if the plan or its root are not there. */
    static Optional<PlanFiles> of(PlanSource source, Diagnostics diagnostics) throws IOException {
        Path root = source.root() != null
                ? source.root()
                : Files.isDirectory(source.path()) ? source.path() : folderOf(source.path());
        for (Path needed : List.of(source.path(), root)) {
            if (!Files.exists(needed)) {
                SourceFile missing = new SourceFile(source.nameOf(needed, root), "");
                diagnostics.error(
                        "missing-file",
                        SourceRange.at(missing, 1, 1),
                        "There is no such file or folder.",
                        needed.equals(root)
                                ? "Name the folder that holds the plan."
                                : "Name the file that begins with plan:, or its folder.");
                return Optional.empty();
            }
        }
        return Optional.of(new PlanFiles(source, root, diagnostics));
    }

    static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file.getFileSystem().getPath("") : parent;
    }

    Path root() {
        return root;
    }

    /** The text of every file that was read, by real path. */
    Map<Path, SourceFile> texts() {
        return texts;
    }

    /** Every folder whose files were listed. */
    Set<Path> listed() {
        return listed;
    }

    /** Whether something could not be read or found; judging the rest would only make noise. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Whether a file is there, inside the root. */
    boolean hasFile(Path file) throws IOException {
        return Files.isRegularFile(file) && isInside(file);
    }

    /** The {@code *.yaml} of a folder, by name, not deeper. */
    List<Path> yamlFiles(Path folder) throws IOException {
        listed.add(folder.toRealPath());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    /**
     * The file or folder that a plan mentions.
     *
     * @param from where the mention is written from
     * @return nothing, and a diagnostic at the mention, if it lies outside or is not there
     */
    Optional<Path> find(YamlNode.Scalar mention, Path from, String rule) throws IOException {
        String text = mention.text();
        String place = source.root() == null ? "plan's folder" : "plan root";
        Path path;
        try {
            path = from.resolve(text).normalize();
        } catch (InvalidPathException noPath) {
            return refuse(mention, rule, "\"" + text + "\" is not a path.", "");
        }
        boolean isAbsolute =
                text.startsWith("/") || path.getFileSystem().getPath(text).isAbsolute();
        if (isAbsolute || !isInside(path)) {
            return refuse(mention, rule, "\"" + text + "\" lies outside the " + place + ".", intoReach(rule));
        }
        if (!Files.exists(path)) {
            String hint = rule.equals("extends") ? ofBase(text) : "";
            return refuse(mention, rule, "There is no \"" + text + "\" in the " + place + ".", hint);
        }
        if (isFolder(path) != text.endsWith("/")) {
            return refuse(
                    mention,
                    rule,
                    "\"" + text + "\" is " + (isFolder(path) ? "a folder." : "no folder."),
                    "The names of folders end in /, those of files do not.");
        }
        return Optional.of(path);
    }

    private String intoReach(String rule) {
        if (!rule.equals("extends")) {
            return "Move it into the folder.";
        }
        return source.root() == null
                ? "Plans in two folders need a plan root that holds both; the path is written from there."
                : "Write the path from the plan root, not from this file.";
    }

    private String ofBase(String text) {
        String ga4 = Suggestion.didYouMean(text, List.of("ga4"));
        if (!ga4.isEmpty()) {
            return ga4;
        }
        return source.root() == null
                ? "Write a path from there, or ga4. Plans in two folders need a plan root that holds both."
                : "Write a path from the plan root, or ga4.";
    }

    /** The files of a folder that a plan mentions; those that lead outside are told at the mention. */
    List<Path> inside(List<Path> files, YamlNode.Scalar mention, String rule) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path file : files) {
            if (isInside(file)) {
                kept.add(file);
            } else {
                refuse(
                        mention,
                        rule,
                        "\"" + file.getFileName() + "\" leads outside the plan's folder.",
                        "Copy it into the folder.");
            }
        }
        return kept;
    }

    /** Whether a path stays below the root, links followed where the file is there. */
    private boolean isInside(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath().startsWith(home);
        }
        Path normal = path.toAbsolutePath().normalize();
        return normal.startsWith(root.toAbsolutePath().normalize()) || normal.startsWith(home);
    }

    /** The map that a file is, or nothing and a diagnostic. */
    Optional<YamlNode.Mapping> read(Path file) throws IOException {
        SourceFile nameless = new SourceFile(show(file), "");
        if (!isInside(file)) {
            return refuse(
                    nameless,
                    "outside-folder",
                    "This file leads outside the plan's folder.",
                    "Copy it into the folder.");
        }
        Path real = file.toRealPath();
        Optional<YamlNode.Mapping> known = read.get(real);
        if (known == null) {
            known = parse(file, nameless);
            read.put(real, known);
        }
        return known;
    }

    private Optional<YamlNode.Mapping> parse(Path file, SourceFile nameless) throws IOException {
        if (Files.size(file) > YamlReader.MAX_BYTES) {
            return refuse(YamlReader.tooLarge(nameless));
        }
        String text = decode(Files.readAllBytes(file));
        if (text == null) {
            return refuse(nameless, "encoding", "This file is not UTF-8.", "Save it as UTF-8.");
        }
        SourceFile content = new SourceFile(show(file), text);
        texts.put(file.toRealPath(), content);
        Optional<YamlNode> node = YamlReader.read(content, diagnostics);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        isIncomplete = true;
        return node.isEmpty()
                ? Optional.empty()
                : refuse(content, "shape", "A plan is a map of keys and values.", "It begins with plan: and its id.");
    }

    private static @Nullable String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** Tells that something about a plan's files makes the plan unreadable. */
    <T> Optional<T> refuse(Diagnostic told) {
        isIncomplete = true;
        diagnostics.add(told);
        return Optional.empty();
    }

    /** As above, of a whole file. */
    <T> Optional<T> refuse(SourceFile file, String rule, String message, String hint) {
        return refuse(Diagnostic.error(rule, SourceRange.at(file, 1, 1), message, hint));
    }

    /** As above, at what a plan mentions. */
    <T> Optional<T> refuse(YamlNode.Scalar mention, String rule, String message, String hint) {
        return refuse(Diagnostic.error(rule, mention.range(), message, hint));
    }

    /** How a file is called in diagnostics. */
    String show(Path path) {
        return source.nameOf(path, root);
    }
}
