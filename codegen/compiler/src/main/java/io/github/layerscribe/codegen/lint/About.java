package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Severity;

/**
 * What a rule says about itself: shown by {@code explain}, printed on the page of rules, and run by the tests.
 *
 * <pre>{@code
 * About.warning(Category.NAMES, "name-abbreviated")
 *         .purpose("Names are words, not abbreviations.")
 *         .why("Two years on, nobody knows …")
 *         .bad("…").good("…")
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
     * @param bad sections of a plan in which the rule finds something
     * @param good the same plan, mended
     * @param origin where this was seen, in one line
     */
    public record Lesson(String purpose, String why, String bad, String good, String origin) {}

    /** Begins the description of a rule that reports errors. */
    public static Draft error(Category category, String id) {
        return new Draft(new About(id, category, Severity.ERROR, new Lesson("", "", "", "", "")));
    }

    /** Begins the description of a rule that reports warnings. */
    public static Draft warning(Category category, String id) {
        return new Draft(new About(id, category, Severity.WARNING, new Lesson("", "", "", "", "")));
    }

    /** A description that grows by one text at a time; {@link #origin} ends it. */
    public record Draft(About about) {

        public Draft purpose(String purpose) {
            Lesson so = about.lesson;
            return with(new Lesson(purpose, so.why, so.bad, so.good, so.origin));
        }

        public Draft why(String why) {
            Lesson so = about.lesson;
            return with(new Lesson(so.purpose, why.strip(), so.bad, so.good, so.origin));
        }

        public Draft bad(String bad) {
            Lesson so = about.lesson;
            return with(new Lesson(so.purpose, so.why, bad, so.good, so.origin));
        }

        public Draft good(String good) {
            Lesson so = about.lesson;
            return with(new Lesson(so.purpose, so.why, so.bad, good, so.origin));
        }

        public About origin(String origin) {
            Lesson so = about.lesson;
            return with(new Lesson(so.purpose, so.why, so.bad, so.good, origin)).about;
        }

        private Draft with(Lesson lesson) {
            return new Draft(new About(about.id, about.category, about.severity, lesson));
        }
    }
}
