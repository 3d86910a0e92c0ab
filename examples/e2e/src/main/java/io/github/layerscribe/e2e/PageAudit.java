package io.github.layerscribe.e2e;

import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Judges the open page as people meet it, on a telephone and on a desk: axe-core, its width, and a picture to look at. */
final class PageAudit {

    private static final String VERSION = "4.13.0";
    private static final String SHA_256 = "c24f097bd2f451d4f933e8bc7d8d539f8672a2ebcb5cc9f9f3eec8ca9470a0c1";
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();
    private static final String RUN = "const done = arguments[0];"
            + " axe.run({resultTypes: ['violations']}).then(result => done(result.violations"
            + " .filter(found => found.impact === 'serious' || found.impact === 'critical')"
            + " .map(found => found.id + ': ' + found.help + ' ' + found.nodes.map(node => node.target).join(' | '))))";
    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Chromium browser;
    private final String axe;
    private final List<String> complaints = new ArrayList<>();

    PageAudit(Chromium browser) {
        this.browser = browser;
        try {
            this.axe = Files.readString(NpmPackage.install("axe-core", VERSION).file("axe.min.js", SHA_256));
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core could not be read", e);
        }
    }

    /** Everything serious or critical that was found so far. */
    List<String> complaints() {
        return complaints;
    }

    void look(String page) {
        browser.ask(axe);
        for (int width : WIDTHS) {
            browser.resize(width);
            String place = page + " at " + width + ": ";
            List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN);
            found.forEach(violation -> complaints.add(place + violation));
            long overflow = ((Number) browser.ask(OVERFLOW)).longValue();
            if (overflow > 0) {
                complaints.add(place + "the page is " + overflow + " pixels too wide");
            }
            photograph(page + "-" + width, width);
        }
        browser.resize(1280);
    }

    private Map<String, Object> wholePage(int width) {
        Object height = browser.ask("return document.body.scrollHeight");
        return Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    }

    private void photograph(String name, int width) {
        Map<String, Object> picture = browser.driver()
                .executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage(width)));
        try {
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"),
                    Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException("the picture of `" + name + "` could not be written", e);
        }
    }
}
