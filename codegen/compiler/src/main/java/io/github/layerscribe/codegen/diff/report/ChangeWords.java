package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a change is, in one sentence for people. Several that say the same of several things are one sentence. */
public final class ChangeWords {

    private static final int NAMED = 8;

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("plan", "plan"),
            Map.entry("allow", "waiver"),
            Map.entry("teams", "team"),
            Map.entry("consents", "consent"),
            Map.entry("pages", "page"),
            Map.entry("destinations", "destination"),
            Map.entry("sets", "set"),
            Map.entry("properties", "property"),
            Map.entry("objects", "object"),
            Map.entry("contexts", "context"),
            Map.entry("groups", "group"),
            Map.entry("events", "event"),
            Map.entry("journeys", "journey"));

    private final List<Change> changes;
    private final Change first;

    private ChangeWords(List<Change> changes) {
        this.changes = changes;
        this.first = changes.get(0);
    }

    /** The sentence for changes that say the same, one or more. */
    public static Sentence of(List<Change> changes) {
        return new ChangeWords(changes).sentence();
    }

    private Sentence sentence() {
        return switch (first.aspect()) {
            case DEFINITION -> definition();
            case LISTING -> listing();
            case VALUE -> value();
            case PRESENCE ->
                subject()
                        .with(words(
                                ": %s was " + first.wordsBefore() + ", is now " + first.wordsAfter() + ".", part()));
            case DROP ->
                subject()
                        .with(words(
                                first.direction() == Direction.ADDED ? " leaves out %s." : " no longer leaves out %s.",
                                part()));
            case LIST_ORDER -> subject().with(words(": the order of " + key() + " was %s, is now %s.", was(), is()));
            default -> said();
        };
    }

    private Sentence definition() {
        Sentence subject = subject();
        String verb = changes.size() == 1 ? " is " : " are ";
        if (first.direction() == Direction.ADDED) {
            return subject.with(words(verb + "new."));
        }
        if (first.direction() == Direction.RENAMED) {
            return Sentence.of(capital(noun()) + " %s is now called %s.", was(), is());
        }
        return subject.with(
                first.after() == null ? words(verb + "removed.") : words(verb + "removed; its place takes %s.", is()));
    }

    private Sentence listing() {
        boolean isNew = first.direction() == Direction.ADDED;
        String presence = isNew ? first.wordsAfter() : first.wordsBefore();
        String verb = isNew
                ? (changes.size() == 1 ? " now lists " : " now list ")
                : (changes.size() == 1 ? " no longer lists " : " no longer list ");
        return subject().with(words(verb + "%s (" + (isNew ? "" : "was ") + presence + ").", part()));
    }

    private Sentence value() {
        return switch (first.direction()) {
            case ADDED -> subject().with(words(" has the new value %s.", part()));
            case RENAMED -> subject().with(words(": the value %s is now called %s.", was(), is()));
            default -> subject().with(words(" has no value %s any longer.", part()));
        };
    }

    /** A key of the plan that says something else. */
    private Sentence said() {
        Sentence subject = subject().with(words(": " + key() + (part().isEmpty() ? "" : " of ")));
        if (!part().isEmpty()) {
            subject = subject.with(words("%s", part()));
        }
        if (first.before() == null) {
            return subject.with(words(" is new: %s.", is()));
        }
        return first.after() == null
                ? subject.with(words(" is gone; it was %s.", was()))
                : subject.with(words(" was %s, is now %s.", was(), is()));
    }

    /** The things it is about; the first ones by id. */
    private Sentence subject() {
        String noun = changes.size() == 1 ? noun() : plural();
        int named = Math.min(NAMED, changes.size());
        List<String> ids =
                changes.stream().limit(named).map(Change::place).map(Place::id).toList();
        String list = String.join(", ", Collections.nCopies(named, "%s"));
        String more = changes.size() > named ? " and " + (changes.size() - named) + " more" : "";
        return new Sentence(capital(noun) + " " + list + more, ids);
    }

    private String noun() {
        return NOUNS.getOrDefault(first.place().section(), first.place().section());
    }

    private String plural() {
        return first.place().section().equals("allow")
                ? "waivers"
                : first.place().section();
    }

    /** The plan's word for what changed; all of them are this format's own words. */
    private String key() {
        if (first.aspect() == Aspect.NESTING) {
            return "within";
        }
        if (first.aspect() == Aspect.WIRE_NAME) {
            return "name";
        }
        return first.place().key().equals("x-")
                ? "what begins with x-"
                : first.place().key();
    }

    private String part() {
        return first.place().part();
    }

    private String was() {
        return first.wordsBefore();
    }

    private String is() {
        return first.wordsAfter();
    }

    private static Sentence words(String template, String... planTexts) {
        return Sentence.of(template, planTexts);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
