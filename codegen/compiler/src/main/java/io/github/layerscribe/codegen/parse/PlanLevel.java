package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one plan itself writes, without the plan it extends: its root file, and what that includes.
 *
 * @param root the file that begins with {@code plan:}
 * @param all it and the files with sections only, in the order of reading
 * @param folder where the root file lies; null for a plan that comes with the compiler
 */
record PlanLevel(
        YamlNode.Mapping root,
        List<YamlNode.Mapping> all,
        @Nullable Path folder) {

    /** Reads a file or folder; nothing, and a diagnostic, if it is no plan. */
    static Optional<PlanLevel> read(Path fileOrFolder, PlanFiles files, Diagnostics diagnostics) throws IOException {
        return new Reading(files, diagnostics).read(fileOrFolder);
    }

    /** The keys of the top, and the sections of all files. */
    YamlNode.Mapping whole() {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Mapping file : all) {
            file.entries().stream()
                    .filter(entry -> file.range().file().equals(root.range().file())
                            || Section.find(entry.key().text()).isPresent())
                    .forEach(entries::add);
        }
        return new YamlNode.Mapping(entries, root.range());
    }

    Set<SourceFile> files() {
        return all.stream().map(file -> file.range().file()).collect(Collectors.toSet());
    }

    /** One reading of one plan. */
    private static final class Reading {

        private static final List<String> OF_A_PLAN = List.of("plan", "version", "goal");

        private final PlanFiles files;
        private final Diagnostics diagnostics;
        private final Map<SourceFile, YamlNode.Mapping> all = new LinkedHashMap<>();

        Reading(PlanFiles files, Diagnostics diagnostics) {
            this.files = files;
            this.diagnostics = diagnostics;
        }

        Optional<PlanLevel> read(Path fileOrFolder) throws IOException {
            boolean isFolder = files.isFolder(fileOrFolder);
            Optional<YamlNode.Mapping> root = isFolder ? readFolder(fileOrFolder) : files.read(fileOrFolder);
            if (root.isEmpty()) {
                return Optional.empty();
            }
            if (OF_A_PLAN.stream().allMatch(key -> root.get().find(key).isEmpty())) {
                return files.refuse(
                        root.get().range().file(),
                        "no-plan",
                        "This file does not begin with plan:.",
                        "Add plan:, version: and goal:. If another file includes this one, name that one.");
            }
            all.putIfAbsent(root.get().range().file(), root.get());
            Path folder = isFolder ? fileOrFolder : PlanFiles.folderOf(fileOrFolder);
            include(root.get(), folder);
            return Optional.of(new PlanLevel(root.get(), List.copyOf(all.values()), folder));
        }

        private Optional<YamlNode.Mapping> readFolder(Path folder) throws IOException {
            List<YamlNode.Mapping> roots = new ArrayList<>();
            for (Path file : files.yamlFiles(folder)) {
                Optional<YamlNode.Mapping> mapping = files.read(file);
                if (mapping.isPresent() && mapping.get().find("plan").isPresent()) {
                    roots.add(mapping.get());
                    all.putIfAbsent(mapping.get().range().file(), mapping.get());
                } else {
                    mapping.ifPresent(this::add);
                }
            }
            for (YamlNode.Mapping second : roots.subList(Math.min(1, roots.size()), roots.size())) {
                files.refuse(
                        second.find("plan").orElseThrow().key(),
                        "two-plans",
                        "A second file of this folder begins with plan:.",
                        "One file holds plan:, the others only sections.");
            }
            if (roots.isEmpty() && !files.isIncomplete()) {
                return files.refuse(
                        new SourceFile(files.show(folder), ""),
                        "no-plan",
                        "No *.yaml file of this folder begins with plan:.",
                        "Add a file with plan:, version: and goal:.");
            }
            return roots.stream().findFirst();
        }

        private void include(YamlNode.Mapping root, Path folder) throws IOException {
            Optional<YamlNode> node = root.find("include").map(YamlNode.Entry::value);
            for (YamlNode.Scalar mention : Shapes.scalars(node, "include", diagnostics)) {
                Optional<Path> found = files.find(mention, folder, "include");
                if (found.isEmpty()) {
                    continue;
                }
                List<Path> named = files.isFolder(found.get())
                        ? files.inside(files.yamlFiles(found.get()), mention, "include")
                        : List.of(found.get());
                for (Path file : named) {
                    files.read(file).ifPresent(this::add);
                }
            }
        }

        private void add(YamlNode.Mapping file) {
            if (all.putIfAbsent(file.range().file(), file) == null) {
                IncludedFile.check(file, diagnostics);
            }
        }
    }
}
