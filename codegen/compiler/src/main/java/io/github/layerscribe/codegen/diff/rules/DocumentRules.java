package io.github.layerscribe.codegen.diff.rules;

import static io.github.layerscribe.codegen.diff.Bump.PATCH;
import static io.github.layerscribe.codegen.diff.Direction.ADDED;
import static io.github.layerscribe.codegen.diff.Direction.OTHER;
import static io.github.layerscribe.codegen.diff.Direction.REMOVED;
import static io.github.layerscribe.codegen.diff.Direction.RENAMED;
import static io.github.layerscribe.codegen.diff.Grade.DOCS;
import static io.github.layerscribe.codegen.diff.rules.Changes.in;
import static io.github.layerscribe.codegen.diff.rules.Changes.on;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import java.util.List;
import java.util.Set;

/** Changes that people read, and nothing else notices. */
public final class DocumentRules {

    /** The worst first. */
    public static final List<CompatibilityRule> ALL = List.of(
            new CompatibilityRule(
                    "proposal",
                    "Any change of an event that is, or was, only proposed",
                    DOCS,
                    PATCH,
                    "A proposed event is in documents only.",
                    Change::isProposal),
            new CompatibilityRule(
                    "group-default",
                    "A group says something else, and no event takes it from there",
                    DOCS,
                    PATCH,
                    "No event changes.",
                    Changes::isUnusedDefault),
            new CompatibilityRule(
                    "on-paper",
                    "Teams came or went; groups and journeys went or have another id",
                    DOCS,
                    PATCH,
                    "People read it.",
                    on(Aspect.DEFINITION, REMOVED, RENAMED)
                            .and(in(Changes.ON_PAPER))
                            .or(on(Aspect.DEFINITION, ADDED).and(in(Set.of("teams"))))),
            new CompatibilityRule(
                    "deprecation-text",
                    "What is said about a deprecation, or that there is none",
                    DOCS,
                    PATCH,
                    "People read it.",
                    on(Aspect.DEPRECATION, OTHER, REMOVED)),
            new CompatibilityRule(
                    "unit-told",
                    "A unit is told where none was, or no longer",
                    DOCS,
                    PATCH,
                    "People read it; the numbers are the same.",
                    on(Aspect.UNIT, ADDED, REMOVED)),
            new CompatibilityRule(
                    "restated",
                    "The same pages or destinations in other words",
                    DOCS,
                    PATCH,
                    "The same is sent as before.",
                    on(Aspect.PAGES, OTHER).or(on(Aspect.DESTINATIONS, OTHER))),
            new CompatibilityRule(
                    "status",
                    "Approved or live",
                    DOCS,
                    PATCH,
                    "Coverage expects to see live events.",
                    on(Aspect.STATUS, OTHER)),
            new CompatibilityRule(
                    "prose",
                    "Descriptions, examples, owners, dates, waivers, budgets",
                    DOCS,
                    PATCH,
                    "People read it.",
                    on(Aspect.PROSE, ADDED, REMOVED, OTHER)));

    private DocumentRules() {}
}
