package io.github.layerscribe.codegen.diff.rules;

import static io.github.layerscribe.codegen.diff.Bump.MAJOR;
import static io.github.layerscribe.codegen.diff.Bump.MINOR;
import static io.github.layerscribe.codegen.diff.Direction.ADDED;
import static io.github.layerscribe.codegen.diff.Direction.LOOSER;
import static io.github.layerscribe.codegen.diff.Direction.OTHER;
import static io.github.layerscribe.codegen.diff.Direction.REMOVED;
import static io.github.layerscribe.codegen.diff.Direction.STRICTER;
import static io.github.layerscribe.codegen.diff.Grade.REPORTS;
import static io.github.layerscribe.codegen.diff.rules.Changes.in;
import static io.github.layerscribe.codegen.diff.rules.Changes.on;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Changes that show in the numbers of reports. */
public final class ReportRules {

    /** The worst first. */
    public static final List<CompatibilityRule> ALL = List.of(
            new CompatibilityRule(
                    "push-removed",
                    "An event or context is gone, or only proposed again",
                    REPORTS,
                    MAJOR,
                    "It is no longer sent: reports on it end, and code that pushes it does not compile.",
                    on(Aspect.DEFINITION, REMOVED)
                            .and(in(Set.of("events", "contexts")))
                            .or(on(Aspect.STATUS, REMOVED))),
            new CompatibilityRule(
                    "listing-removed",
                    "An event, context or object no longer lists a property",
                    REPORTS,
                    MAJOR,
                    "Reports that use it there stay empty, and code that sets it does not compile.",
                    on(Aspect.LISTING, REMOVED)),
            new CompatibilityRule(
                    "destination-removed",
                    "A destination is gone, or gets less",
                    REPORTS,
                    MAJOR,
                    "Reports there end.",
                    on(Aspect.DEFINITION, REMOVED)
                            .and(in(Set.of("destinations")))
                            .or(on(Aspect.DESTINATIONS, REMOVED))),
            new CompatibilityRule(
                    "value-removed",
                    "A set has lost a value",
                    REPORTS,
                    MAJOR,
                    "It can no longer be sent: reports on it end, and code that names it does not compile.",
                    on(Aspect.VALUE, REMOVED)),
            new CompatibilityRule(
                    "wire-name",
                    "Receivers see another name",
                    REPORTS,
                    MAJOR,
                    "Reports, tags and audiences that look for the old name find nothing.",
                    on(Aspect.WIRE_NAME, OTHER)),
            new CompatibilityRule(
                    "type",
                    "A property has another type",
                    REPORTS,
                    MAJOR,
                    "Receivers get another kind of value, and code that sets it does not compile.",
                    on(Aspect.TYPE, OTHER)),
            new CompatibilityRule(
                    "unit",
                    "A number means something else: another unit or currency",
                    REPORTS,
                    MAJOR,
                    "Numbers from before and after cannot be added up.",
                    on(Aspect.UNIT, OTHER).or(on(Aspect.CURRENCY, OTHER))),
            new CompatibilityRule(
                    "required-relaxed",
                    "What was required is optional now",
                    REPORTS,
                    MAJOR,
                    "Reports that count on it will see gaps.",
                    on(Aspect.PRESENCE, LOOSER)),
            new CompatibilityRule(
                    "privacy-stricter",
                    "More protected, or the destination accepts less",
                    REPORTS,
                    MAJOR,
                    "Destinations that accept only less protected values no longer get it.",
                    on(Aspect.PRIVACY, STRICTER)),
            new CompatibilityRule(
                    "consent-stricter",
                    "One more consent is needed",
                    REPORTS,
                    MAJOR,
                    "It no longer arrives from visitors who have not agreed to that.",
                    on(Aspect.CONSENT, STRICTER)),
            new CompatibilityRule(
                    "receiver",
                    "A destination is another: type, carrier, account or schema",
                    REPORTS,
                    MAJOR,
                    "What is sent arrives somewhere else, or in another shape.",
                    on(Aspect.RECEIVER, OTHER)),
            new CompatibilityRule(
                    "dropped",
                    "A destination leaves out a property",
                    REPORTS,
                    MAJOR,
                    "Reports that use it there stay empty.",
                    on(Aspect.DROP, ADDED)),
            new CompatibilityRule(
                    "fixed-value",
                    "Another value is always written, or none any longer",
                    REPORTS,
                    MAJOR,
                    "Reports that filter by the old value find nothing.",
                    on(Aspect.FIXED, OTHER, REMOVED).or(on(Aspect.EVENT_VERSION, OTHER))),
            new CompatibilityRule(
                    "identity",
                    "A context is about somebody else, or known by something else",
                    REPORTS,
                    MAJOR,
                    "Receivers file it under something else than before.",
                    on(Aspect.IDENTITY, OTHER)),
            new CompatibilityRule(
                    "added",
                    "A new definition, or an event that is no longer only proposed",
                    REPORTS,
                    MINOR,
                    "Nothing that worked before changes.",
                    on(Aspect.DEFINITION, ADDED)
                            .and(in(Set.of("teams")).negate())
                            .or(on(Aspect.STATUS, ADDED))),
            new CompatibilityRule(
                    "listing-added",
                    "An event, context or object may carry one more property",
                    REPORTS,
                    MINOR,
                    "Receivers may see something new.",
                    on(Aspect.LISTING, ADDED).and(Predicate.not(Changes::isRequired))),
            new CompatibilityRule(
                    "value-added",
                    "A set has one more value",
                    REPORTS,
                    MINOR,
                    "Receivers may see a value that they do not know yet.",
                    on(Aspect.VALUE, ADDED)),
            new CompatibilityRule(
                    "destination-added",
                    "A destination gets more pushes",
                    REPORTS,
                    MINOR,
                    "More is sent there than before.",
                    on(Aspect.DESTINATIONS, ADDED)),
            new CompatibilityRule(
                    "privacy-looser",
                    "Less protected, or the destination accepts more",
                    REPORTS,
                    MINOR,
                    "It may now go where it was left out: ask those who answer for privacy.",
                    on(Aspect.PRIVACY, LOOSER)),
            new CompatibilityRule(
                    "consent-looser",
                    "One consent fewer is needed",
                    REPORTS,
                    MINOR,
                    "It is now also sent for visitors who have not agreed to that: ask those who answer for privacy.",
                    on(Aspect.CONSENT, LOOSER)),
            new CompatibilityRule(
                    "sent-again",
                    "A destination gets something it did not",
                    REPORTS,
                    MINOR,
                    "More is sent there than before.",
                    on(Aspect.DROP, REMOVED).or(on(Aspect.FIXED, ADDED))),
            new CompatibilityRule(
                    "key-event",
                    "An event counts as a key event, or no longer does",
                    REPORTS,
                    MINOR,
                    "Receivers count conversions otherwise once it is set up there.",
                    on(Aspect.KEY_EVENT, OTHER)));

    private ReportRules() {}
}
