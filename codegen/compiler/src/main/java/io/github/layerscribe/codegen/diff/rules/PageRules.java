package io.github.layerscribe.codegen.diff.rules;

import static io.github.layerscribe.codegen.diff.Bump.MAJOR;
import static io.github.layerscribe.codegen.diff.Bump.MINOR;
import static io.github.layerscribe.codegen.diff.Direction.ADDED;
import static io.github.layerscribe.codegen.diff.Direction.LOOSER;
import static io.github.layerscribe.codegen.diff.Direction.OTHER;
import static io.github.layerscribe.codegen.diff.Direction.REMOVED;
import static io.github.layerscribe.codegen.diff.Direction.STRICTER;
import static io.github.layerscribe.codegen.diff.Grade.PAGE;
import static io.github.layerscribe.codegen.diff.rules.Changes.on;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import java.util.List;

/** Changes of what pages do at run time. */
public final class PageRules {

    /** The worst first. */
    public static final List<CompatibilityRule> ALL = List.of(
            new CompatibilityRule(
                    "nesting",
                    "Properties stand under another word",
                    PAGE,
                    MAJOR,
                    "Tags and variables that read the old path find nothing.",
                    on(Aspect.NESTING, OTHER)),
            new CompatibilityRule(
                    "once-per",
                    "When a push is a repetition",
                    PAGE,
                    MAJOR,
                    "Pages push it more or less often, so counts change.",
                    on(Aspect.ONCE_PER, OTHER)),
            new CompatibilityRule(
                    "page-view",
                    "Whether an event is a page view",
                    PAGE,
                    MAJOR,
                    "Counts of page views change.",
                    on(Aspect.PAGE_VIEW, OTHER)),
            new CompatibilityRule(
                    "bound-narrower",
                    "A bound is narrower",
                    PAGE,
                    MAJOR,
                    "Values that were fine are violations now.",
                    on(Aspect.BOUND, STRICTER)),
            new CompatibilityRule(
                    "format",
                    "Texts must have a form, or another one",
                    PAGE,
                    MAJOR,
                    "Values that were fine are violations now.",
                    on(Aspect.FORMAT, STRICTER, OTHER)),
            new CompatibilityRule(
                    "rule-added",
                    "One more rule between properties, or another one",
                    PAGE,
                    MAJOR,
                    "Pushes that were fine are violations now.",
                    on(Aspect.COMBINATION, ADDED, OTHER)),
            new CompatibilityRule(
                    "always",
                    "A context must be on its pages",
                    PAGE,
                    MAJOR,
                    "Pages without it are violations now.",
                    on(Aspect.ALWAYS, STRICTER)),
            new CompatibilityRule(
                    "emitter-removed",
                    "A push can no longer come from somewhere",
                    PAGE,
                    MAJOR,
                    "The function or the record that pushed it from there is gone.",
                    on(Aspect.EMITTED_BY, REMOVED)),
            new CompatibilityRule(
                    "pages-removed",
                    "A push is not for some pages any longer",
                    PAGE,
                    MAJOR,
                    "It is not expected there any longer, and reports on those pages lose it.",
                    on(Aspect.PAGES, REMOVED)),
            new CompatibilityRule(
                    "bound-wider",
                    "A bound is wider",
                    PAGE,
                    MINOR,
                    "Values that were violations are fine now.",
                    on(Aspect.BOUND, LOOSER)),
            new CompatibilityRule(
                    "format-free",
                    "Texts need no form any longer",
                    PAGE,
                    MINOR,
                    "Values that were violations are fine now.",
                    on(Aspect.FORMAT, LOOSER)),
            new CompatibilityRule(
                    "rule-removed",
                    "One rule between properties fewer, or a wider one",
                    PAGE,
                    MINOR,
                    "Pushes that were violations are fine now.",
                    on(Aspect.COMBINATION, REMOVED, LOOSER)),
            new CompatibilityRule(
                    "not-always",
                    "A context need not be on its pages",
                    PAGE,
                    MINOR,
                    "Pages without it are fine now.",
                    on(Aspect.ALWAYS, LOOSER)),
            new CompatibilityRule(
                    "emitter-added",
                    "A push can come from somewhere else too",
                    PAGE,
                    MINOR,
                    "There is one more way to push it.",
                    on(Aspect.EMITTED_BY, ADDED)),
            new CompatibilityRule(
                    "pages-added",
                    "A push is for more pages",
                    PAGE,
                    MINOR,
                    "It is expected there too.",
                    on(Aspect.PAGES, ADDED)),
            new CompatibilityRule(
                    "address",
                    "A page is found at other addresses",
                    PAGE,
                    MINOR,
                    "Other addresses count as this page.",
                    on(Aspect.ADDRESS, OTHER)),
            new CompatibilityRule(
                    "firing-order",
                    "The place of an event among those of a page",
                    PAGE,
                    MINOR,
                    "Pages push it earlier or later.",
                    on(Aspect.FIRING_ORDER, OTHER)),
            new CompatibilityRule(
                    "cache",
                    "Who may cache pages with a context",
                    PAGE,
                    MINOR,
                    "Caches may keep such pages, or no longer.",
                    on(Aspect.CACHE, STRICTER, LOOSER)));

    private PageRules() {}
}
