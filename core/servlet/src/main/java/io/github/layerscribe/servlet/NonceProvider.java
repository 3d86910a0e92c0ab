package io.github.layerscribe.servlet;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nonce of this response's Content-Security-Policy, so that the browser runs our scripts.
 *
 * <p>It only reads: making the nonce and sending the header is the application's. Called once for each script that is
 * printed; must be safe for use by several threads.
 */
@FunctionalInterface
public interface NonceProvider {

    /** The request attribute that is read unless another is named. */
    String DEFAULT_ATTRIBUTE = "cspNonce";

    /** The nonce, or null where the response has none. */
    @Nullable
    String nonce(HttpServletRequest request);

    /** Reads the nonce from a request attribute that holds a String. */
    static NonceProvider ofAttribute(String name) {
        return request -> request.getAttribute(name) instanceof String nonce ? nonce : null;
    }
}
