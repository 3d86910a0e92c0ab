package io.github.layerscribe.spring;

import io.github.layerscribe.validation.ViolationPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code layerscribe.*}.
 *
 * @param enabled Whether anything is printed; where not, pushes are accepted and forgotten.
 * @param violations What happens to a push that breaks the tracking plan: fail (throw; for development and tests), drop
 *     or keep. Each is logged.
 * @param queue Name of the JavaScript array that the tag container reads.
 * @param nonceAttribute Request attribute that holds the nonce of the Content-Security-Policy.
 * @param carryOver Whether events pushed ahead of a redirect wait in the session for the next page.
 */
@ConfigurationProperties("layerscribe")
public record LayerscribeProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("keep") ViolationPolicy violations,
        @DefaultValue("dataLayer") String queue,
        @DefaultValue("cspNonce") String nonceAttribute,
        @DefaultValue("true") boolean carryOver) {}
