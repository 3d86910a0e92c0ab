package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A purpose that repeats the description or the name. */
public final class PurposeEcho implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "purpose-echo")
            .purpose("A purpose names a question, not the event again.")
            .why("""
                    "To track clicks" is what the event does. What is decided differently because of it? If \
                    nobody can say, the event is not needed.""")
            .bad("""
                    events:
                      link_click: {description: A link is clicked, purpose: To track link clicks}
                    """)
            .at("events.link_click")
            .good("""
                    events:
                      link_click: {description: A link is clicked, purpose: Which of our own offers are read?}
                    """)
            .origin("Iglu schemas describe an event as \"Schema for a link click event\": the name in a sentence.");

    private static final Set<String> FILLERS = Set.of(
            "to",
            "track",
            "tracks",
            "tracking",
            "measure",
            "measures",
            "measuring",
            "count",
            "counts",
            "counting",
            "record",
            "log",
            "know",
            "see",
            "analyse",
            "analyze",
            "how",
            "many",
            "times",
            "often",
            "number",
            "schema",
            "analytics");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            String purpose = event.documentation().purpose();
            if (purpose != null && isEcho(purpose, event)) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("purpose"),
                        "The purpose of \"" + event.id() + "\" only says what the event is: \"" + purpose + "\".",
                        "Write the question that it answers.");
            }
        }
    }

    private static boolean isEcho(String purpose, EventDefinition event) {
        if (Words.of(purpose).equals(Words.of(String.valueOf(event.description())))) {
            return true;
        }
        List<String> words = new ArrayList<>(Words.of(purpose));
        words.removeIf(FILLERS::contains);
        Set<String> singulars = new HashSet<>();
        words.forEach(word -> singulars.add(singular(word)));
        Set<String> known = new HashSet<>();
        Words.of(event.id()).forEach(word -> known.add(singular(word)));
        singulars.removeAll(known);
        return Prose.isEcho(String.join(" ", singulars), "");
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
