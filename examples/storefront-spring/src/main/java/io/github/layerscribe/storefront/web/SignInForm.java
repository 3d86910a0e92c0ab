package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Customers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the sign-in form, as they were sent. */
record SignInForm(@Nullable String email, @Nullable String password) {

    Optional<Customer> recogniseAt(Customers customers) {
        return email == null || password == null ? Optional.empty() : customers.recognise(email, password);
    }
}
