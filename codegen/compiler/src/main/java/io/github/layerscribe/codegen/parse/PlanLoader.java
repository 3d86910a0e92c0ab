package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.brand.Brand;
import io.github.layerscribe.codegen.parse.brand.PlanTree;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition.See;
import io.github.layerscribe.codegen.plan.Lineage;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads a tracking plan: from a file, or from a folder whose {@code *.yaml} files are one plan; with the plan that it
 * extends, and the one that extends.
 *
 * <p>Each file is read once, in a fixed order, and none outside the plan root.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Optional<TrackingPlan> plan = PlanLoader.load(Path.of("src/main/datalayer"), diagnostics);
 * String problems = DiagnosticReporter.plain().report(diagnostics.all());
 * }</pre>
 */
public final class PlanLoader {

    private static final int MAX_PARENTS = 4;

    private final PlanFiles files;
    private final Diagnostics diagnostics;

    private PlanLoader(PlanFiles files, Diagnostics diagnostics) {
        this.files = files;
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
     * @param diagnostics where every problem goes; what is in there already plays no part
     * @throws IOException if a file that is there cannot be read
     */
    public static LoadedPlan read(PlanSource source, Diagnostics diagnostics) throws IOException {
        Diagnostics found = new Diagnostics();
        Optional<PlanFiles> files = PlanFiles.of(source, found);
        LoadedPlan loaded = files.isEmpty()
                ? new LoadedPlan(Optional.empty(), Map.of(), Set.of())
                : new PlanLoader(files.get(), found).read(source.path());
        found.all().forEach(diagnostics::add);
        return loaded;
    }

    private LoadedPlan read(Path fileOrFolder) throws IOException {
        List<PlanLevel> levels = levels(fileOrFolder);
        Optional<TrackingPlan> plan = files.isIncomplete() ? Optional.empty() : resolve(levels);
        if (plan.isPresent()) {
            lookForPictures(plan.get(), levels);
        }
        return new LoadedPlan(plan, files.texts(), files.listed());
    }

    /** The plan, the one it extends, and so on to the lowest. */
    private List<PlanLevel> levels(Path fileOrFolder) throws IOException {
        List<PlanLevel> levels = new ArrayList<>();
        List<YamlNode.Scalar> mentions = new ArrayList<>();
        Optional<PlanLevel> level = PlanLevel.read(fileOrFolder, files, diagnostics);
        while (level.isPresent() && !isCircle(level.get(), levels, mentions)) {
            levels.add(level.get());
            Optional<YamlNode> node = level.get().root().find("extends").map(YamlNode.Entry::value);
            Optional<YamlNode.Scalar> mention = mention(node, levels);
            mention.ifPresent(mentions::add);
            level = mention.isEmpty() ? Optional.empty() : parent(mention.get());
        }
        return levels;
    }

    private Optional<YamlNode.Scalar> mention(Optional<YamlNode> node, List<PlanLevel> levels) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof YamlNode.Scalar mention)) {
            return files.refuse(Diagnostic.error(
                    "extends",
                    node.get().range(),
                    "A plan extends one other plan.",
                    "Write its path from the plan root, or ga4."));
        }
        if (levels.size() > MAX_PARENTS) {
            String top = levels.get(0).root().range().file().path();
            return files.refuse(
                    mention,
                    "extends",
                    "This would be the fifth plan below " + top + ", and four are the most.",
                    "Join two of them into one.");
        }
        return Optional.of(mention);
    }

    private Optional<PlanLevel> parent(YamlNode.Scalar mention) throws IOException {
        Optional<SourceFile> builtIn = BuiltInPlans.find(mention.text());
        if (builtIn.isPresent()) {
            return Optional.of(BuiltInPlans.read(builtIn.get(), diagnostics));
        }
        Optional<Path> found = files.find(mention, files.root(), "extends");
        return found.isEmpty() ? Optional.empty() : PlanLevel.read(found.get(), files, diagnostics);
    }

    private boolean isCircle(PlanLevel level, List<PlanLevel> above, List<YamlNode.Scalar> mentions) {
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i).root().range().file().equals(level.root().range().file())) {
                YamlNode.Scalar last = mentions.get(mentions.size() - 1);
                Diagnostic told = Diagnostic.error(
                        "extends",
                        last.range(),
                        "\"" + last.text() + "\" is a plan that extends this one.",
                        "Take one of the extends out; a plan cannot lie below itself.");
                for (YamlNode.Scalar mention : mentions.subList(i, mentions.size() - 1)) {
                    told = told.with(mention.range(), "extends " + mention.text());
                }
                files.refuse(told);
                return true;
            }
        }
        return false;
    }

    private Optional<TrackingPlan> resolve(List<PlanLevel> levels) {
        Set<Diagnostic> told = new LinkedHashSet<>();
        List<Lineage.Parent> parents = new ArrayList<>();
        Optional<PlanTree> tree = Optional.empty();
        Optional<TrackingPlan> plan = Optional.empty();
        for (int i = levels.size() - 1; i >= 0; i--) {
            PlanLevel level = levels.get(i);
            Diagnostics ofLevel = new Diagnostics();
            tree = Optional.of(
                    tree.isEmpty()
                            ? PlanTree.alone(level.whole(), level.files())
                            : Brand.over(tree.get(), parents, level.whole(), level.files(), ofLevel));
            plan = PlanParser.parse(tree.get(), ofLevel);
            plan.ifPresent(read -> parents.add(0, new Lineage.Parent(read.id(), read.version())));
            // What is wrong below is wrong on top as well, and told once.
            told.addAll(ofLevel.all());
        }
        told.forEach(diagnostics::add);
        return diagnostics.hasErrors() ? Optional.empty() : plan;
    }

    private void lookForPictures(TrackingPlan plan, List<PlanLevel> levels) throws IOException {
        for (EventDefinition event : plan.events()) {
            for (See see : event.documentation().see()) {
                if (!see.isAddress() && !isThere(see, levels)) {
                    diagnostics.warning(
                            "missing-picture",
                            see.range(),
                            "There is no \"" + see.target() + "\" in the plan's folder.",
                            "Put the picture there, or take it out.");
                }
            }
        }
    }

    private boolean isThere(See see, List<PlanLevel> levels) throws IOException {
        for (PlanLevel level : levels) {
            Path folder = level.folder();
            if (folder != null && level.files().contains(see.range().file())) {
                return files.hasFile(folder.resolve(see.target()));
            }
        }
        return false;
    }
}
