package com.acme.shop;

import com.acme.datalayer.Login;

/** Changed since the first run, so that it is compiled again, against the generated class of that run. */
final class SignIn {

    static Login event() {
        return Login.builder().method("e-mail").build();
    }

    private SignIn() {}
}
