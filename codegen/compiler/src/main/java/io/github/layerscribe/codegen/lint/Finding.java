package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Severity;
import io.github.layerscribe.codegen.plan.ConsentDefinition;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.JourneyDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PageDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import io.github.layerscribe.codegen.plan.Waiver;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule holds against one definition of the plan.
 *
 * @param about the definition by which it is waived; null where it is about the plan as such
 * @param range the place to look at, often a key of that definition
 * @param message what is wrong, in one sentence, the thing in straight double quotes
 * @param hint what to write instead
 * @param related other places that belong to it
 */
public record Finding(
        @Nullable Definition about, SourceRange range, String message, String hint, List<Diagnostic.Related> related) {

    private static final Map<Class<? extends Definition>, String> SECTIONS = Map.ofEntries(
            Map.entry(TeamDefinition.class, "teams"),
            Map.entry(ConsentDefinition.class, "consents"),
            Map.entry(PageDefinition.class, "pages"),
            Map.entry(DestinationDefinition.class, "destinations"),
            Map.entry(SetDefinition.class, "sets"),
            Map.entry(PropertyDefinition.class, "properties"),
            Map.entry(ObjectDefinition.class, "objects"),
            Map.entry(ContextDefinition.class, "contexts"),
            Map.entry(GroupDefinition.class, "groups"),
            Map.entry(EventDefinition.class, "events"),
            Map.entry(JourneyDefinition.class, "journeys"));

    public Finding {
        related = List.copyOf(related);
    }

    /** Whether an entry of a waiver reaches it: its definition, or the whole section. */
    public boolean isAt(Waiver.Place place) {
        return about != null
                && place.section().equals(SECTIONS.get(about.getClass()))
                && (place.id() == null || place.id().equals(about.id()));
    }

    /** What to write under {@code at} to waive it, such as {@code events.purchase}. */
    public Optional<String> place() {
        return about == null ? Optional.empty() : Optional.of(SECTIONS.get(about.getClass()) + "." + about.id());
    }

    Diagnostic diagnostic(String rule, Severity severity) {
        return new Diagnostic(severity, rule, range, message, hint, related);
    }
}
