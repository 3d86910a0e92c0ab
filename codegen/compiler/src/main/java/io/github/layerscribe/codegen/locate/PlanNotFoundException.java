package io.github.layerscribe.codegen.locate;

import java.io.IOException;

/** No plan where one was looked for. The message is for the user: what is missing, and what to write instead. */
public final class PlanNotFoundException extends IOException {

    private static final long serialVersionUID = 1;

    PlanNotFoundException(String message) {
        super(message);
    }
}
