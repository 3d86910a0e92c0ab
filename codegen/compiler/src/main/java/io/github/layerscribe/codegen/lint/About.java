package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Severity;

/**
 * What a rule says about itself: shown by {@code explain}, printed on the page of rules, and run by the tests.
 *
 * <pre>{@code
 * About.warning(Category.NAMES, "name-abbreviated")
 *         .purpose("Names are words, not abbreviations.")
 *         .why("Two years on, nobody knows …")
 *         .bad("…")
 *         .at("properties.item_qty")
 *         .good("…")
 *         .origin("Segment e2e plan: …")
 * }</pre>
 *
 * @param id how diagnostics, waivers and {@code explain} name the rule
 * @param severity what it reports as
 */
public record About(String id, Category category, Severity severity, Lesson lesson) {

    /**
     * What there is to learn.
     *
     * @param purpose one sentence that says what a plan looks like that keeps the rule
     * @param why a short paragraph: what happens to people who do not
     */
    public record Lesson(String purpose, String why, Sample sample) {}

    /**
     * What the rule finds, and its cure.
     *
     * @param bad sections of a plan in which the rule finds something
     * @param at where a waiver would allow it, such as {@code events.purchase}; empty where none can
     * @param good the same plan, mended
     * @param origin where this was seen, in one line
     */
    public record Sample(String bad, String at, String good, String origin) {}

    /** Begins the description of a rule that reports errors. */
    public static Draft error(Category category, String id) {
        return draft(category, id, Severity.ERROR);
    }

    /** Begins the description of a rule that reports warnings. */
    public static Draft warning(Category category, String id) {
        return draft(category, id, Severity.WARNING);
    }

    private static Draft draft(Category category, String id, Severity severity) {
        return new Draft(new About(id, category, severity, new Lesson("", "", new Sample("", "", "", ""))));
    }

    public String purpose() {
        return lesson.purpose;
    }

    public String why() {
        return lesson.why;
    }

    public Sample sample() {
        return lesson.sample;
    }

    /** A description that grows by one text at a time; {@link #origin} ends it. */
    public record Draft(About about) {

        public Draft purpose(String purpose) {
            return with(new Lesson(purpose, about.why(), about.sample()));
        }

        public Draft why(String why) {
            return with(new Lesson(about.purpose(), why, about.sample()));
        }

        public Draft bad(String bad) {
            Sample so = about.sample();
            return with(new Sample(bad, so.at, so.good, so.origin));
        }

        public Draft at(String at) {
            Sample so = about.sample();
            return with(new Sample(so.bad, at, so.good, so.origin));
        }

        public Draft good(String good) {
            Sample so = about.sample();
            return with(new Sample(so.bad, so.at, good, so.origin));
        }

        public About origin(String origin) {
            Sample so = about.sample();
            return with(new Sample(so.bad, so.at, so.good, origin)).about;
        }

        private Draft with(Sample sample) {
            return with(new Lesson(about.purpose(), about.why(), sample));
        }

        private Draft with(Lesson lesson) {
            return new Draft(new About(about.id, about.category, about.severity, lesson));
        }
    }
}
