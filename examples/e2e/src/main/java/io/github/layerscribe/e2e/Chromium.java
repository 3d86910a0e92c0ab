package io.github.layerscribe.e2e;

import io.github.layerscribe.requirements.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One headless browser of the system with a profile of its own; {@link #close} ends it and its driver. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Would warn that they know no typed interface to this version of the browser; none is used. */
    private static final List<Logger> TALKATIVE = Stream.of(
                    "org.openqa.selenium.devtools.CdpVersionFinder", "org.openqa.selenium.chromium.ChromiumDriver")
            .map(Logger::getLogger)
            .toList();

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    static Chromium start() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        Browser browser = Browser.required();
        Path profile = newProfile();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(browser.driver().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(browser, profile));
        driver.manage().timeouts().pageLoadTimeout(PATIENCE.multipliedBy(2)).scriptTimeout(PATIENCE.multipliedBy(2));
        return new Chromium(profile, driver);
    }

    private static ChromeOptions options(Browser browser, Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.chromium().toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        return options;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Forgets cookies and everything kept for this store or for the tab: the next page is a new visitor's first. */
    void becomeANewVisitor(String store) {
        String old = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", store, "storageTypes", "all"));
        console();
    }

    /** Opens an address and waits until the page with its scripts is loaded. */
    void open(String address) {
        driver.get(address);
    }

    /** Runs a script that reads something; it must not touch the queue. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until a script returns true. */
    void await(String what, String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(25))
                .withMessage(() -> what + " at " + driver.getCurrentUrl())
                .until(ignored -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
    }

    /** What the console said since it was asked last. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    boolean showsAnAlert() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (NoAlertPresentException none) {
            return false;
        }
    }

    /** Lays the page out as on a screen of this width. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("`" + profile + "` could not be removed", e);
        }
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "chromium").toAbsolutePath()), "profile");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the browser's profile could be made below `target`", e);
        }
    }
}
