package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.TakenOut;
import io.github.layerscribe.codegen.plan.Lineage;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan that extends another one, joined over it.
 *
 * <p>Sections are joined by id, what the parent defines comes first; definitions of the same id are layered key by key.
 * The top's {@code plan}, {@code version}, {@code goal} and {@code approved} are the brand's own.
 */
public final class Brand {

    private static final Set<String> NEVER_INHERITED =
            Set.of("plan", "version", "goal", "approved", "include", "extends", "without");

    private final PlanTree parent;
    private final YamlNode.Mapping own;
    private final Diagnostics diagnostics;
    private final Removals removals;
    private final Set<SourceRange> layered = new HashSet<>();
    private final Set<SourceRange> takenOut;

    private Brand(PlanTree parent, YamlNode.Mapping own, Diagnostics diagnostics) {
        this.parent = parent;
        this.own = own;
        this.diagnostics = diagnostics;
        this.removals = new Removals(parent.root(), own, diagnostics);
        this.takenOut = new HashSet<>(parent.takenOut().properties());
    }

    /**
     * The whole plan.
     *
     * @param below who the parent is, and who its parents are
     * @param own the brand's own keys and sections
     * @param files the brand's own files
     * @param diagnostics where is told what a brand may not do
     */
    public static PlanTree over(
            PlanTree parent,
            List<Lineage.Parent> below,
            YamlNode.Mapping own,
            Set<SourceFile> files,
            Diagnostics diagnostics) {
        Brand brand = new Brand(parent, own, diagnostics);
        YamlNode.Mapping root = brand.joined();
        Set<SourceFile> all = new HashSet<>(parent.files());
        all.addAll(files);
        Lineage lineage = new Lineage(below, parent.files(), brand.layered);
        return new PlanTree(root, all, new TakenOut(brand.removals.definitions(), brand.takenOut), lineage);
    }

    private YamlNode.Mapping joined() {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : own.entries()) {
            if (Section.find(entry.key().text()).isEmpty()) {
                entries.add(joinedTop(entry));
            }
        }
        for (YamlNode.Entry entry : parent.root().entries()) {
            String key = entry.key().text();
            boolean isInherited = Section.find(key).isEmpty() && !NEVER_INHERITED.contains(key);
            if (isInherited && own.find(key).isEmpty()) {
                entries.add(key.equals("allow") ? removals.waiversLeft(entry) : entry);
            }
        }
        for (Section section : Section.values()) {
            entries.addAll(joined(section));
        }
        return new YamlNode.Mapping(entries, own.range());
    }

    private YamlNode.Entry joinedTop(YamlNode.Entry entry) {
        Optional<YamlNode.Entry> below = parent.root().find(entry.key().text());
        if (below.isEmpty()) {
            return entry;
        }
        return switch (entry.key().text()) {
            case "budget" ->
                new YamlNode.Entry(entry.key(), KeyRules.maps(below.get().value(), entry.value()));
            case "allow" ->
                new YamlNode.Entry(
                        entry.key(),
                        KeyRules.lists(removals.waiversLeft(below.get()).value(), entry.value()));
            default -> entry;
        };
    }

    /** A section as entries of the root: what is no map stands apart, as it was written, and is reported later. */
    private List<YamlNode.Entry> joined(Section section) {
        Map<String, YamlNode.Entry> byId = new LinkedHashMap<>();
        List<YamlNode.Entry> others = new ArrayList<>();
        YamlNode.Entry first = null;
        for (YamlNode.Entry entry : sections(parent.root(), section)) {
            first = first == null ? entry : first;
            for (YamlNode.Entry definition : definitions(entry, others)) {
                if (!removals.isTakenOut(section, definition.key().text())) {
                    byId.put(definition.key().text(), removals.definitionLeft(section, definition));
                }
            }
        }
        Set<String> below = new HashSet<>(byId.keySet());
        List<YamlNode.Entry> twice = new ArrayList<>();
        for (YamlNode.Entry entry : sections(own, section)) {
            first = first == null ? entry : first;
            for (YamlNode.Entry definition : definitions(entry, others)) {
                String id = definition.key().text();
                if (below.remove(id)) {
                    byId.computeIfPresent(id, (same, lower) -> layered(section, lower, definition));
                } else if (byId.putIfAbsent(id, definition) != null) {
                    twice.add(definition);
                }
            }
        }
        if (first == null) {
            return others;
        }
        List<YamlNode.Entry> all = new ArrayList<>(byId.values());
        all.addAll(twice);
        others.add(
                0,
                new YamlNode.Entry(
                        first.key(), new YamlNode.Mapping(all, first.value().range())));
        return others;
    }

    private static List<YamlNode.Entry> sections(YamlNode.Mapping root, Section section) {
        return root.entries().stream()
                .filter(entry -> entry.key().text().equals(section.key()))
                .toList();
    }

    private static List<YamlNode.Entry> definitions(YamlNode.Entry section, List<YamlNode.Entry> others) {
        if (section.value() instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        others.add(section);
        return List.of();
    }

    private YamlNode.Entry layered(Section section, YamlNode.Entry lower, YamlNode.Entry upper) {
        if (KeyReader.isExtension(upper.key().text())
                || !(lower.value() instanceof YamlNode.Mapping below)
                || !(upper.value() instanceof YamlNode.Mapping above)) {
            layered.add(upper.key().range());
            return upper;
        }
        layered.add(upper.key().range());
        YamlNode.Mapping allowed = new Narrowing(upper.key(), diagnostics).check(section, below, above);
        return new YamlNode.Entry(upper.key(), joined(section, below, allowed));
    }

    private YamlNode.Mapping joined(Section section, YamlNode.Mapping lower, YamlNode.Mapping upper) {
        return switch (section) {
            case EVENTS, GROUPS, CONTEXTS, OBJECTS -> {
                ListedProperties properties = new ListedProperties(diagnostics);
                YamlNode.Mapping joined = properties.join(lower, upper);
                takenOut.addAll(properties.takenOut());
                yield joined;
            }
            default -> KeyRules.join(lower, upper);
        };
    }
}
