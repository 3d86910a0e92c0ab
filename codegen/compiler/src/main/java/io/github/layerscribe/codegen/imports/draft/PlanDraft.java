package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Losses;
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
        int before = diagnostics.errorCount();
        if (size() == 0) {
            diagnostics.error(
                    "nothing-to-import",
                    place,
                    "Nothing in these files is an event or a context that a plan could hold.",
                    "See what was lost, and whether another importer fits.");
        }
        String text = text(head);
        if (text.length() > MAX_CHARACTERS || text.lines().count() > MAX_LINES) {
            diagnostics.error(
                    "import-too-large",
                    place,
                    "This would be a plan of more than 20,000 definitions or 5 MB.",
                    "Import fewer files at a time and join the plans with include.");
        }
        return diagnostics.errorCount() == before
                ? Optional.of(new ImportedPlan(text, losses.all()))
                : Optional.empty();
    }

    /** The plan in YAML. */
    String text(PlanHead head) {
        IdSpace ids = new IdSpace(head.id());
        List<Identified<DraftEvent>> eventIds = events.stream()
                .map(event -> new Identified<>(ids.event(wanted(event)), event))
                .toList();
        List<Identified<DraftContext>> contextIds = contexts.stream()
                .map(context -> new Identified<>(ids.context(wanted(context)), context))
                .toList();
        Dictionary dictionary = new Dictionary(losses);
        eventIds.forEach(event -> dictionary.add(event.draft().payload(), event.id()));
        contextIds.forEach(context -> dictionary.add(context.draft().payload(), context.id()));
        FoundSets sets = new IdChoice(dictionary, ids, losses).choose();
        Sections sections = new Sections(dictionary, sets);
        PlanWriter writer = new PlanWriter();
        writer.top("plan", head.id());
        writer.top("version", head.version());
        writer.top("goal", head.goal());
        writer.section("destinations", sections.destinations(destinations, eventIds, contextIds));
        writer.section("sets", sets.definitions());
        writer.section("properties", sections.properties());
        writer.section("objects", sections.objects());
        writer.section("contexts", sections.contexts(contextIds));
        writer.section("events", sections.events(eventIds));
        return writer.toString();
    }

    private static List<String> wanted(DraftEvent event) {
        String base = IdText.of(event.idOf().text(), "event");
        Written version = event.keys().get("version");
        return version instanceof Written.Word word
                ? List.of(base, IdText.joined(base, "v" + word.text()))
                : List.of(base);
    }

    private static List<String> wanted(DraftContext context) {
        return List.of(IdText.of(context.idOf().text(), "context"));
    }
}
