package io.github.layerscribe.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Requests that a browser sends ahead of time, for a page that may never be shown. */
final class Prefetch {

    private static final List<String> HEADERS = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private Prefetch() {}

    /** Whether the browser says so: {@code prefetch}, {@code prefetch;prerender}, {@code preview}. */
    static boolean isOne(HttpServletRequest request) {
        return HEADERS.stream().anyMatch(header -> isAheadOfTime(request.getHeader(header)));
    }

    private static boolean isAheadOfTime(@Nullable String purpose) {
        if (purpose == null) {
            return false;
        }
        String text = purpose.toLowerCase(Locale.ROOT);
        return text.contains("prefetch") || text.contains("prerender") || text.contains("preview");
    }
}
