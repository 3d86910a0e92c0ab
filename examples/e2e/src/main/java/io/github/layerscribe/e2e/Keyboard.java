package io.github.layerscribe.e2e;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Presses keys, as people do who use no mouse. */
final class Keyboard {

    private static final int MOST_STOPS = 150;
    private static final String IS_AT = "return document.activeElement.matches(arguments[0])";
    /** The element itself, what is drawn before or behind it, or the label around it. */
    private static final String SHOWS_FOCUS = "const at = document.activeElement;"
            + " const styles = [getComputedStyle(at), getComputedStyle(at, '::before'), getComputedStyle(at, '::after')];"
            + " if (at.closest('label')) { styles.push(getComputedStyle(at.closest('label'))); }"
            + " return styles.some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none')";

    private final Chromium browser;

    Keyboard(Chromium browser) {
        this.browser = browser;
    }

    /** Moves on by the tab key until the focus is on what the selector means; it must be seen there. */
    Keyboard reach(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (Boolean.TRUE.equals(browser.ask(IS_AT, selector))) {
                if (!Boolean.TRUE.equals(browser.ask(SHOWS_FOCUS))) {
                    throw new AssertionError("`" + selector + "` has the focus, but nothing shows it");
                }
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("The tab key does not reach `" + selector + "` at "
                + browser.driver().getCurrentUrl());
    }

    Keyboard type(String text) {
        new Actions(browser.driver()).sendKeys(text).perform();
        return this;
    }

    Keyboard press(Keys key) {
        return type(key.toString());
    }

    /** Presses enter, and waits for the page that follows. */
    void enter() {
        browser.ask("window.isOld = true");
        press(Keys.ENTER);
        browser.await("no new page came", "return window.isOld !== true && document.readyState === 'complete'");
    }
}
