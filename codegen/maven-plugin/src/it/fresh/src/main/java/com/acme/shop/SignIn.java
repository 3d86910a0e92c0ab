package com.acme.shop;

import com.acme.datalayer.Login;

/** Uses a generated class, so that the case fails if it is not compiled. */
final class SignIn {

    static Login event() {
        return Login.builder().method("Google").build();
    }

    private SignIn() {}
}
