package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.plan.TrackingPlan;
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

/**
 * Loads a tracking plan: from a file, or from a folder whose {@code *.yaml} files are one plan.
 *
 * <p>Each file is read once, in a fixed order, and none outside the plan's own folder.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Optional<TrackingPlan> plan = PlanLoader.load(Path.of("src/main/datalayer"), diagnostics);
 * String problems = DiagnosticReporter.plain().report(diagnostics.all());
 * }</pre>
 */
public final class PlanLoader {

    private final PlanSource source;
    private final Path root;
    private final Path home;
    private final Path folder;
    private final Diagnostics diagnostics;
    private final Map<Path, YamlNode.Mapping> mappings = new LinkedHashMap<>();
    private final Map<Path, SourceFile> texts = new LinkedHashMap<>();
    private final Set<Path> listed = new LinkedHashSet<>();
    private boolean isIncomplete;

    private PlanLoader(PlanSource source, Path folder, Diagnostics diagnostics) throws IOException {
        this.source = source;
        this.root = source.root() == null ? folder : source.root();
        this.home = root.toRealPath();
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * The plan, resolved and checked.
     *
     * @param fileOrFolder what the build names; nothing outside its folder is read
     * @param diagnostics where every problem goes
     * @return nothing if there is an error
     * @throws IOException if a file that is there cannot be read
     */
    public static Optional<TrackingPlan> load(Path fileOrFolder, Diagnostics diagnostics) throws IOException {
        return read(fileOrFolder, diagnostics).plan();
    }

    /** As {@link #load}, for whoever wants to know later whether the plan has changed. */
    public static LoadedPlan read(Path fileOrFolder, Diagnostics diagnostics) throws IOException {
        return read(PlanSource.of(fileOrFolder), diagnostics);
    }

    /**
     * A plan wherever it is, and all that it was read from.
     *
     * @param diagnostics where every problem goes
     * @throws IOException if a file that is there cannot be read
     */
    public static LoadedPlan read(PlanSource source, Diagnostics diagnostics) throws IOException {
        Path path = source.path();
        boolean isFolder = Files.isDirectory(path);
        Path folder = isFolder ? path : folderOf(path);
        if (!Files.exists(path) || (source.root() != null && !Files.isDirectory(source.root()))) {
            Path missing = Files.exists(path) ? source.root() : path;
            diagnostics.error(
                    "missing-file",
                    SourceRange.at(new SourceFile(source.nameOf(missing, folder), ""), 1, 1),
                    "There is no such file or folder.",
                    "Name the file that begins with plan:, or its folder.");
            return new LoadedPlan(Optional.empty(), Map.of(), Set.of());
        }
        PlanLoader loader = new PlanLoader(source, folder, diagnostics);
        YamlNode.Mapping root = isFolder ? loader.readFolder(folder) : loader.readFile(path);
        if (root != null) {
            loader.include(root);
        }
        Optional<TrackingPlan> plan = root == null || loader.isIncomplete
                ? Optional.empty()
                : PlanParser.parse(root, loader.mappings.values(), diagnostics);
        return new LoadedPlan(plan, loader.texts, loader.listed);
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file.getFileSystem().getPath("") : parent;
    }

    private YamlNode.@Nullable Mapping readFolder(Path folder) throws IOException {
        List<YamlNode.Mapping> roots = new ArrayList<>();
        List<YamlNode.Mapping> others = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            YamlNode.Mapping mapping = readFile(file);
            if (mapping != null) {
                (mapping.find("plan").isPresent() ? roots : others).add(mapping);
            }
        }
        for (YamlNode.Mapping second : roots.subList(Math.min(1, roots.size()), roots.size())) {
            isIncomplete = true;
            diagnostics.error(
                    "two-plans",
                    second.find("plan").orElseThrow().key().range(),
                    "A second file of this folder begins with plan:.",
                    "One file holds plan:, the others only sections.");
        }
        others.forEach(file -> IncludedFile.check(file, diagnostics));
        if (roots.isEmpty() && !isIncomplete) {
            return refuse(
                    new SourceFile(show(folder), ""),
                    "no-plan",
                    "No *.yaml file of this folder begins with plan:.",
                    "Add a file with plan:, version: and goal:.");
        }
        return roots.isEmpty() ? null : roots.get(0);
    }

    private List<Path> yamlFiles(Path folder) throws IOException {
        listed.add(folder.toRealPath());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    private void include(YamlNode.Mapping from) throws IOException {
        Optional<YamlNode> node = from.find("include").map(YamlNode.Entry::value);
        for (YamlNode.Scalar scalar : Shapes.scalars(node, "include", diagnostics)) {
            for (Path file : included(scalar)) {
                if (!mappings.containsKey(file.toRealPath())) {
                    YamlNode.Mapping mapping = readFile(file);
                    if (mapping != null) {
                        IncludedFile.check(mapping, diagnostics);
                    }
                }
            }
        }
    }

    private List<Path> included(YamlNode.Scalar scalar) throws IOException {
        Path path;
        try {
            path = folder.resolve(scalar.text());
        } catch (InvalidPathException noPath) {
            return notIncluded(scalar, "\"" + scalar.text() + "\" is not a path.", "");
        }
        if (scalar.text().startsWith("/") || isAbsolute(scalar.text()) || !isInside(path)) {
            return notIncluded(
                    scalar, "\"" + scalar.text() + "\" lies outside the plan's folder.", "Move it into the folder.");
        }
        boolean isFolder = Files.isDirectory(path);
        if (!Files.exists(path)) {
            return notIncluded(scalar, "There is no \"" + scalar.text() + "\" in the plan's folder.", "");
        }
        if (isFolder != scalar.text().endsWith("/")) {
            return notIncluded(
                    scalar,
                    "\"" + scalar.text() + "\" is " + (isFolder ? "a folder." : "no folder."),
                    "The names of folders end in /, those of files do not.");
        }
        return isFolder ? inside(yamlFiles(path), scalar) : List.of(path);
    }

    private boolean isAbsolute(String text) {
        return folder.getFileSystem().getPath(text).isAbsolute();
    }

    private List<Path> inside(List<Path> files, YamlNode.Scalar scalar) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path file : files) {
            if (isInside(file)) {
                kept.add(file);
            } else {
                notIncluded(
                        scalar,
                        "\"" + file.getFileName() + "\" leads outside the plan's folder.",
                        "Copy it into the folder.");
            }
        }
        return kept;
    }

    private List<Path> notIncluded(YamlNode.Scalar scalar, String message, String hint) {
        isIncomplete = true;
        diagnostics.error("include", scalar.range(), message, hint);
        return List.of();
    }

    /** Whether a path stays in the folder, links followed where the file is there. */
    private boolean isInside(Path path) throws IOException {
        Path real = Files.exists(path)
                ? path.toRealPath()
                : folder.toRealPath().resolve(folder.relativize(path)).normalize();
        return real.startsWith(home);
    }

    private YamlNode.@Nullable Mapping readFile(Path file) throws IOException {
        SourceFile nameless = new SourceFile(show(file), "");
        if (!isInside(file)) {
            return refuse(
                    nameless,
                    "outside-folder",
                    "This file leads outside the plan's folder.",
                    "Copy it into the folder.");
        }
        if (Files.size(file) > YamlReader.MAX_BYTES) {
            return refuse(nameless, "too-large", "This file has more than 5 MB.", "Split it and use include.");
        }
        Optional<String> text = decode(Files.readAllBytes(file));
        if (text.isEmpty()) {
            return refuse(nameless, "encoding", "This file is not UTF-8.", "Save it as UTF-8.");
        }
        SourceFile source = new SourceFile(show(file), text.get());
        texts.put(file.toRealPath(), source);
        Optional<YamlNode> node = YamlReader.read(source, diagnostics);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            mappings.put(file.toRealPath(), mapping);
            return mapping;
        }
        return node.isEmpty()
                ? incomplete()
                : refuse(source, "shape", "A plan is a map of keys and values.", "It begins with plan: and its id.");
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private YamlNode.@Nullable Mapping refuse(SourceFile file, String rule, String message, String hint) {
        diagnostics.error(rule, SourceRange.at(file, 1, 1), message, hint);
        return incomplete();
    }

    private YamlNode.@Nullable Mapping incomplete() {
        isIncomplete = true;
        return null;
    }

    private String show(Path path) {
        return source.nameOf(path, root);
    }
}
