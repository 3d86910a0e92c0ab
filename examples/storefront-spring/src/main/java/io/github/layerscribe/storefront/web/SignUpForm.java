package io.github.layerscribe.storefront.web;

import org.jspecify.annotations.Nullable;

/** The fields of the sign-up form, as they were sent. */
record SignUpForm(@Nullable String name, @Nullable String email, @Nullable String password) {

    private static final int SHORTEST_PASSWORD = 8;

    boolean isComplete() {
        return name != null
                && !name.isBlank()
                && email != null
                && email.contains("@")
                && password != null
                && password.length() >= SHORTEST_PASSWORD;
    }
}
