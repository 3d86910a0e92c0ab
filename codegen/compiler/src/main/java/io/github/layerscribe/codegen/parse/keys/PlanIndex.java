package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.Characters;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every id of the plan, by section, before anything is parsed: so that a reference may stand before or after what it
 * names, in any file.
 */
public final class PlanIndex {

    /** More definitions are refused. */
    public static final int MAX_DEFINITIONS = 20_000;

    private static final int MAX_SUGGESTIONS = 200;

    private final Map<Section, Map<String, YamlNode.Entry>> sections = new EnumMap<>(Section.class);
    private final TakenOut takenOut;
    private final Diagnostics diagnostics;
    private int suggestions;

    private PlanIndex(TakenOut takenOut, Diagnostics diagnostics) {
        this.takenOut = takenOut;
        this.diagnostics = diagnostics;
    }

    /**
     * Indexes the sections of a plan and reports ids that cannot be, or that meet.
     *
     * @param root with all sections; one may occur several times
     * @param takenOut of a plan below
     */
    public static PlanIndex of(YamlNode.Mapping root, TakenOut takenOut, Diagnostics diagnostics) {
        PlanIndex index = new PlanIndex(takenOut, diagnostics);
        for (YamlNode.Entry entry : root.entries()) {
            Section.find(entry.key().text()).ifPresent(section -> index.add(section, entry));
        }
        index.refuseTooMany();
        for (Section section : Section.values()) {
            index.refuseMeetingIds(section);
        }
        return index;
    }

    private void add(Section section, YamlNode.Entry text) {
        Optional<YamlNode.Mapping> mapping =
                Shapes.mapping(Optional.of(text.value()), text.key().text(), diagnostics);
        if (mapping.isEmpty()) {
            return;
        }
        for (YamlNode.Entry entry : mapping.get().entries()) {
            if (KeyReader.isExtension(entry.key().text())) {
                continue;
            }
            Ids.check(entry.key(), section.hasNames(), diagnostics);
            YamlNode.Entry first = of(section).putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                refuseSecond(entry.key(), first.key());
            }
        }
    }

    private void refuseSecond(YamlNode.Scalar second, YamlNode.Scalar first) {
        diagnostics.add(Diagnostic.error(
                        "duplicate-id",
                        second.range(),
                        "\"" + second.text() + "\" is defined twice.",
                        "Keep one of them; the first is at " + first.range() + ".")
                .with(first.range(), "the first"));
    }

    private void refuseTooMany() {
        long count = sections.values().stream().mapToLong(Map::size).sum();
        if (count > MAX_DEFINITIONS) {
            SourceRange place = sections.values().stream()
                    .filter(definitions -> !definitions.isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .values()
                    .iterator()
                    .next()
                    .key()
                    .range();
            diagnostics.error(
                    "too-many-definitions",
                    place,
                    "This plan defines " + count + " things.",
                    "At most 20,000 are read; split the plan.");
        }
    }

    private void refuseMeetingIds(Section section) {
        Map<String, YamlNode.Scalar> seen = new HashMap<>();
        for (YamlNode.Entry entry : of(section).values()) {
            YamlNode.Scalar id = entry.key();
            YamlNode.Scalar first = seen.putIfAbsent(id.text().replace("_", ""), id);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                "id-collision",
                                id.range(),
                                "\"" + id.text() + "\" and \"" + first.text() + "\" differ only in _.",
                                "Code could not tell them apart; give one another id.")
                        .with(first.range(), "the other"));
            }
        }
    }

    private Map<String, YamlNode.Entry> of(Section section) {
        return sections.computeIfAbsent(section, first -> new LinkedHashMap<>());
    }

    /** The definitions of a section, in the order of the files. */
    public Collection<YamlNode.Entry> entries(Section section) {
        return of(section).values();
    }

    /** What was taken out of the plan below. */
    public TakenOut takenOut() {
        return takenOut;
    }

    public boolean defines(Section section, String id) {
        return of(section).containsKey(id);
    }

    public Set<String> ids(Section section) {
        return of(section).keySet();
    }

    /** The reference that a scalar makes, if what it names is defined; else it is reported. */
    public Optional<Reference> reference(Section section, YamlNode.Scalar scalar) {
        if (defines(section, scalar.text())) {
            return Optional.of(new Reference(scalar.text(), scalar.range()));
        }
        Optional<YamlNode.Scalar> without = takenOut.find(section, scalar.text());
        if (without.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            "without",
                            without.get().range(),
                            "\"" + without.get().text() + "\" cannot be taken out: something still names it.",
                            "Keep it, or change what names it.")
                    .with(scalar.range(), "named here"));
            return Optional.empty();
        }
        String end =
                section == Section.PROPERTIES ? "New properties go under properties:, once for the whole plan." : "";
        String guess = suggestion(scalar.text(), ids(section));
        diagnostics.error(
                "unknown-" + section.noun(),
                scalar.range(),
                "There is no " + section.noun() + " \"" + Characters.withoutInvisible(scalar.text()) + "\".",
                guess.isEmpty() || end.isEmpty() ? guess + end : guess + " " + end);
        return Optional.empty();
    }

    /** What was probably meant; after 200 such mistakes nobody reads on, and searching would take its time. */
    public String suggestion(String written, Collection<String> candidates) {
        return suggestions++ < MAX_SUGGESTIONS ? Suggestion.didYouMean(written, candidates) : "";
    }

    /** The references that scalars make; those that name nothing are reported and left out. */
    public List<Reference> references(Section section, List<YamlNode.Scalar> scalars) {
        List<Reference> references = new ArrayList<>(scalars.size());
        for (YamlNode.Scalar scalar : scalars) {
            reference(section, scalar).ifPresent(references::add);
        }
        return references;
    }
}
