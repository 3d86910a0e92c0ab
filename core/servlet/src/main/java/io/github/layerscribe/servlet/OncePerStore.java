package io.github.layerscribe.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Remembers which {@code once_per} occurrences were delivered. The default, {@link SessionOncePerStore}, remembers for a
 * session; replace it where an application wants "once, ever":
 *
 * <pre>{@code
 * OncePerStore once = (request, occurrence) -> deliveries.insertIfAbsent(occurrence.digest())
 *         ? Optional.of(() -> deliveries.delete(occurrence.digest()))
 *         : Optional.empty();
 * }</pre>
 *
 * <p>Must be safe for use by several threads. What it throws is reported, and the event is delivered.
 */
@FunctionalInterface
public interface OncePerStore {

    /**
     * Claims the occurrence for the page that is about to be printed, before the response is committed.
     *
     * @return the claim, or nothing where the occurrence was claimed before
     */
    Optional<Claim> claim(HttpServletRequest request, Occurrence occurrence);

    /** The right to deliver an occurrence. */
    @FunctionalInterface
    interface Claim {

        /** Forgets the occurrence: the page that claimed it was never shown. Called at most once. */
        void giveBack();
    }
}
