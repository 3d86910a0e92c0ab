package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a plan that people read, one after the other. */
final class Prose {

    /**
     * One text.
     *
     * @param about the definition it belongs to
     * @param key under which key it stands
     */
    record Text(Definition about, String key, String text) {

        SourceRange range() {
            return about.declaration().rangeOf(key);
        }
    }

    private final List<Text> all = new ArrayList<>();

    private Prose() {}

    /** All texts, section by section. */
    static List<Text> of(TrackingPlan plan) {
        Prose prose = new Prose();
        plan.teams().forEach(team -> prose.add(team, "contact", team.contact()));
        plan.consents().forEach(consent -> prose.add(consent, "description", consent.description()));
        plan.pages().forEach(page -> prose.add(page, "description", page.description()));
        plan.sets().forEach(set -> prose.add(set, "description", set.description()));
        plan.properties().forEach(property -> {
            prose.add(property, "description", property.description());
            prose.add(property, "unit", property.documentation().unit());
            prose.add(property, "source", property.documentation().source());
        });
        plan.objects().forEach(object -> prose.add(object, "description", object.description()));
        plan.contexts().forEach(context -> prose.add(context, "description", context.description()));
        plan.events().forEach(event -> {
            prose.add(event, "description", event.description());
            prose.add(event, "purpose", event.documentation().purpose());
            prose.add(event, "trigger", event.documentation().trigger());
        });
        return prose.all;
    }

    private void add(Definition about, String key, @Nullable String text) {
        if (text != null) {
            all.add(new Text(about, key, text));
        }
    }

    /** Words of a description that say nothing beyond a name. */
    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "this",
            "is",
            "are",
            "official",
            "optional",
            "required",
            "property",
            "parameter",
            "field",
            "value",
            "event",
            "object",
            "context");

    /** Whether a text says nothing that the name does not say. */
    static boolean isEcho(String text, String name) {
        Set<String> known = new HashSet<>(Words.of(name));
        return Words.of(text).stream().allMatch(word -> known.contains(word) || FILLERS.contains(word));
    }
}
