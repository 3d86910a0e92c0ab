package io.github.layerscribe.requirements;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The system's own Chromium and the driver that belongs to it. Both are found on the {@code PATH}, or named by
 * {@code -Dchromium=} and {@code -Dchromedriver=}; nothing is ever downloaded.
 */
public record Browser(Path chromium, Path driver) {

    static Optional<Browser> find() {
        return Programs.find("chromium", "chromium", "chromium-browser", "google-chrome")
                .flatMap(chromium ->
                        Programs.find("chromedriver", "chromedriver").map(driver -> new Browser(chromium, driver)));
    }

    /** The browser, in a test under {@link NeedsBrowser}. */
    public static Browser required() {
        return find().orElseThrow(() -> new AssertionError(Requirement.BROWSER.failureMessage()));
    }
}
