package io.github.layerscribe.codegen.plan;

import java.util.Locale;

/** Who puts a push into the data layer. */
public enum EmittedBy {
    /** The page being rendered. */
    SERVER,
    /** The server, over a redirect, on the next page. */
    NEXT_PAGE,
    /** A JavaScript function in the page. */
    BROWSER,
    /** The back end, never in a page. Stands alone. */
    BACKEND;

    /** The word the plan uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
