package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Customers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the sign-up form, as they were sent. */
record SignUpForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password) {

    private static final int SHORTEST_PASSWORD = 8;

    /** Opens the account; empty when a field does not do, or the address has an account already. */
    Optional<Customer> openAt(Customers customers) {
        if (name == null || name.isBlank() || email == null || !email.contains("@")) {
            return Optional.empty();
        }
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            return Optional.empty();
        }
        return customers.open(name, email, password);
    }
}
