package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.rules.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an event's name says what happens; known only for common verbs, silent about every other name. */
enum EventGrammar {
    VERB_FIRST("what is done, then with what: view_item"),
    PAST_FIRST("what was done, then with what: viewed_item"),
    VERB_LAST("the thing, then what is done: item_view"),
    PAST_LAST("the thing, then what was done: item_viewed");

    /** Names that receivers prescribe; nobody is free to change them. */
    private static final Set<String> PRESCRIBED = Set.of(
            "page_view", "screen_view", "file_download", "form_start", "form_submit", "video_start", "session_start");

    private static final Map<String, String> PAST_OF = Map.ofEntries(
            Map.entry("accept", "accepted"),
            Map.entry("activate", "activated"),
            Map.entry("add", "added"),
            Map.entry("apply", "applied"),
            Map.entry("begin", "begun"),
            Map.entry("book", "booked"),
            Map.entry("cancel", "cancelled"),
            Map.entry("change", "changed"),
            Map.entry("choose", "chosen"),
            Map.entry("click", "clicked"),
            Map.entry("close", "closed"),
            Map.entry("complete", "completed"),
            Map.entry("confirm", "confirmed"),
            Map.entry("create", "created"),
            Map.entry("delete", "deleted"),
            Map.entry("dismiss", "dismissed"),
            Map.entry("download", "downloaded"),
            Map.entry("log", "logged"),
            Map.entry("open", "opened"),
            Map.entry("remove", "removed"),
            Map.entry("save", "saved"),
            Map.entry("select", "selected"),
            Map.entry("send", "sent"),
            Map.entry("share", "shared"),
            Map.entry("show", "shown"),
            Map.entry("sign", "signed"),
            Map.entry("start", "started"),
            Map.entry("submit", "submitted"),
            Map.entry("subscribe", "subscribed"),
            Map.entry("track", "tracked"),
            Map.entry("update", "updated"),
            Map.entry("upload", "uploaded"),
            Map.entry("view", "viewed"));

    private static final Set<String> PAST = Set.copyOf(PAST_OF.values());

    /** Small words that may follow a verb at the end: signed up, logged in. */
    private static final Set<String> PARTICLES = Set.of("up", "in", "out", "on", "off", "again");

    private final String words;

    EventGrammar(String words) {
        this.words = words;
    }

    /** The grammar of a name of several words, if its verb is known. */
    static Optional<EventGrammar> of(String name) {
        List<String> words = Words.of(name);
        int end = words.size();
        while (end > 1 && PARTICLES.contains(words.get(end - 1))) {
            end--;
        }
        if (end < 2 || PRESCRIBED.contains(String.join("_", words))) {
            return Optional.empty();
        }
        return of(words.get(0), words.get(end - 1));
    }

    private static Optional<EventGrammar> of(String first, String last) {
        if (PAST.contains(last)) {
            return Optional.of(PAST_LAST);
        }
        if (PAST_OF.containsKey(first)) {
            return Optional.of(VERB_FIRST);
        }
        if (PAST.contains(first)) {
            return Optional.of(PAST_FIRST);
        }
        return PAST_OF.containsKey(last) ? Optional.of(VERB_LAST) : Optional.empty();
    }

    /** The grammar in words, with a sample. */
    String words() {
        return words;
    }
}
