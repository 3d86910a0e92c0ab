package io.github.layerscribe.codegen.diff;

import java.util.Locale;

/** What of a plan changed. Two plans that differ in nothing of this are the same plan, however they are laid out. */
public enum Aspect {
    /** Something a section defines came, went or has another id. */
    DEFINITION,
    /** An event, context, object or group lists a property, or no longer does. */
    LISTING,
    /** A value of a set. */
    VALUE,
    /** The word receivers see. */
    WIRE_NAME,
    TYPE,
    /** The same kind of values in another class: another set, or an inline one with a name now. */
    SET,
    /** Required, optional or fixed. */
    PRESENCE,
    /** A number that values, texts or lists must keep to. */
    BOUND,
    /** Format or pattern of a text. */
    FORMAT,
    UNIT,
    /** The property that holds an amount's currency. */
    CURRENCY,
    /** The word under which destinations nest properties. */
    NESTING,
    /** A value that is always written. */
    FIXED,
    /** {@code any_of}, {@code requires} and {@code check}. */
    COMBINATION,
    /** The order in which properties or values are listed. */
    LIST_ORDER,
    /** Which destinations get a push. */
    DESTINATIONS,
    /** What a destination is and where it stands: type, carrier, account, schemas. */
    RECEIVER,
    /** A property that a destination leaves out. */
    DROP,
    PAGES,
    /** The address patterns of a page. */
    ADDRESS,
    EMITTED_BY,
    ONCE_PER,
    PAGE_VIEW,
    /** Place among the events of a page. */
    FIRING_ORDER,
    PRIVACY,
    CONSENT,
    /** Whose state a context is, and by which property that is known. */
    IDENTITY,
    CACHE,
    /** Whether a context must be on its pages. */
    ALWAYS,
    STATUS,
    KEY_EVENT,
    DEPRECATION,
    /** The version of an event. */
    EVENT_VERSION,
    /** What people read: descriptions, examples, owners, dates, waivers, budgets. */
    PROSE;

    /** The word that machines read: {@code wire-name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
