package io.github.layerscribe.servlet;

import io.github.layerscribe.DataLayerSettings;

/**
 * How pushes reach the browser. Made once and shared by all requests.
 *
 * @param dataLayer how data layers behave
 * @param carryOver keeps events over a redirect
 * @param oncePer remembers {@code once_per} occurrences
 * @param nonces finds the nonce of the Content-Security-Policy
 */
public record DeliverySettings(
        DataLayerSettings dataLayer, CarryOver carryOver, OncePerStore oncePer, NonceProvider nonces) {

    /** The session carries and remembers, and the nonce is in the request attribute {@code cspNonce}. */
    public static DeliverySettings of(DataLayerSettings dataLayer) {
        return new DeliverySettings(
                dataLayer,
                new SessionCarryOver(),
                new SessionOncePerStore(),
                NonceProvider.ofAttribute(NonceProvider.DEFAULT_ATTRIBUTE));
    }
}
