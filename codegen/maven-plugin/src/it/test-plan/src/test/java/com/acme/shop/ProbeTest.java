package com.acme.shop;

import com.acme.datalayer.Login;
import com.acme.probes.Probe;

/** Compiles only if both plans were generated. */
final class ProbeTest {

    private ProbeTest() {}

    static Object[] pushes() {
        return new Object[] {Probe.builder().label("home").build(), Login.builder().method("Google").build()};
    }
}
