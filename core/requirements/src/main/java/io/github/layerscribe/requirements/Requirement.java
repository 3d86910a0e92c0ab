package io.github.layerscribe.requirements;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** A thing that some tests need and a plain JDK does not bring. */
enum Requirement {
    BROWSER(
            () -> Browser.find().isPresent(),
            "Chromium and chromedriver were not found",
            "install the packages chromium and chromium-driver, or give -Dchromium=… and -Dchromedriver=…"),
    NODE(
            () -> Node.find().isPresent(),
            "Node 18 or newer with npm was not found",
            "install Node from nodejs.org or your system's packages so that node and npm are on the PATH"),
    FIXTURES(
            () -> Fixtures.find().isPresent(),
            "the folder of fixtures was not found",
            "put it at ../shared/fixtures beside the checkout, or give -Dfixtures.dir=…");

    private final BooleanSupplier search;
    private final String missing;
    private final String remedy;

    Requirement(BooleanSupplier search, String missing, String remedy) {
        this.search = search;
        this.missing = missing;
        this.remedy = remedy;
    }

    boolean isMet() {
        return search.getAsBoolean();
    }

    /** The JUnit tag, and the word in {@code -Drequired=}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a missing tool is a failure: {@code -Drequired=browser,node}. */
    boolean isRequired() {
        return Arrays.stream(System.getProperty("required", "").split(",", -1))
                .map(String::strip)
                .anyMatch(tag()::equals);
    }

    /** One line for people: what is skipped, why, and how to get what is missing. */
    String skipMessage() {
        return "Skipped the tests tagged `" + tag() + "`: " + missing + ". To run them, " + remedy + ".";
    }

    String failureMessage() {
        return "Tests tagged `" + tag() + "` are required here, but " + missing + ": " + remedy + ".";
    }
}
