package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftContext;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.Written;
import java.util.List;
import java.util.Map;

/** Chooses the ids of all that importers found, and writes the plan. */
public final class PlanText {

    private PlanText() {}

    /**
     * The plan in YAML.
     *
     * @param destinations by id
     * @param losses where names with several meanings and texts beside the kept ones are told
     */
    public static String of(
            PlanHead head,
            List<DraftEvent> events,
            List<DraftContext> contexts,
            Map<String, Written> destinations,
            Losses losses) {
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
