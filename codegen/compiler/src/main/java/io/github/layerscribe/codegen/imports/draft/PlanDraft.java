package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.format.PlanFormatter;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.write.PlanText;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an importer fills: events, contexts and destinations as found, in the words of the source.
 *
 * <p>{@link #plan} makes a plan of it: ids are made of names, properties that are equal become one, those that contradict
 * each other become several with the same name for receivers, equal lists of values become one set. The same draft gives
 * the same bytes.
 *
 * <pre>{@code
 * PlanDraft draft = new PlanDraft(losses);
 * draft.destination("segment", Map.of("type", Written.word("segment")));
 * draft.event(new DraftEvent(name, name.text(), description, payload, null, Map.of()));
 * return draft.plan(new PlanHead("acme-shop", "1.0.0", "…"), root.range(), diagnostics);
 * }</pre>
 */
public final class PlanDraft {

    private static final int MAX_CHARACTERS = 4_000_000;
    private static final int MAX_LINES = 100_000;
    private static final int MAX_REASONS = 10;

    private final Losses losses;
    private final List<DraftEvent> events = new ArrayList<>();
    private final List<DraftContext> contexts = new ArrayList<>();
    private final Map<String, Written> destinations = new LinkedHashMap<>();

    public PlanDraft(Losses losses) {
        this.losses = losses;
    }

    public void event(DraftEvent event) {
        events.add(event);
    }

    public void context(DraftContext context) {
        contexts.add(context);
    }

    /** A destination; one of type snowplow is told the schemas of events and contexts by itself. */
    public void destination(String id, Map<String, Written> keys) {
        destinations.put(id, new Written.Keys(keys));
    }

    /** How many definitions there are at least. */
    public int size() {
        return events.size() + contexts.size();
    }

    /**
     * The finished plan.
     *
     * @param place where it is told that the source holds more than one plan can
     */
    public Optional<ImportedPlan> plan(PlanHead head, SourceRange place, Diagnostics diagnostics) {
        if (size() == 0) {
            diagnostics.add(nothing(place));
            return Optional.empty();
        }
        String text = PlanText.of(head, events, contexts, destinations, losses);
        if (text.length() > MAX_CHARACTERS || text.lines().count() > MAX_LINES) {
            diagnostics.error(
                    "import-too-large",
                    place,
                    "This would be a plan of more than 20,000 definitions or 5 MB.",
                    "Import fewer files at a time and join the plans with include.");
            return Optional.empty();
        }
        Diagnostics ofLayout = new Diagnostics();
        Optional<String> formatted = PlanFormatter.format(new SourceFile("imported.plan.yaml", text), ofLayout);
        if (formatted.isEmpty()) {
            throw new IllegalStateException("an imported plan is no YAML: " + ofLayout.all());
        }
        return Optional.of(new ImportedPlan(formatted.get(), losses.all()));
    }

    private Diagnostic nothing(SourceRange place) {
        Diagnostic nothing = Diagnostic.error(
                "nothing-to-import",
                place,
                "Nothing in these files is an event or a context that a plan could hold.",
                "See whether another importer fits.");
        for (Loss loss : losses.all().stream().limit(MAX_REASONS).toList()) {
            nothing = nothing.with(loss.place(), loss.what());
        }
        return nothing;
    }
}
