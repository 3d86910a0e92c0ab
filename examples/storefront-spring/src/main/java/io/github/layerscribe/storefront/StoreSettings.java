package io.github.layerscribe.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the store is told from outside: {@code store.*}.
 *
 * @param containerId id of the tag-manager container, such as {@code GTM-ABC123}; without one, the pages push all the
 *     same and nothing reads it
 * @param containerUrl address of the script that reads the pushes
 * @param teaserVariants versions of the teaser on the home page, given to visitors at random
 */
@ConfigurationProperties("store")
public record StoreSettings(
        @Nullable String containerId,

        @DefaultValue("https://www.googletagmanager.com/gtm.js")
        String containerUrl,

        @DefaultValue({"a", "b"}) List<String> teaserVariants) {}
