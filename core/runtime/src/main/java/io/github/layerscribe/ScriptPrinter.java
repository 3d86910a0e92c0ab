package io.github.layerscribe;

import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.Nonce;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.validation.Violation;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Prints one script element for each destination, whole or not at all. */
final class ScriptPrinter {

    private static final int FIRST_CAPACITY = 2048;

    private final DataLayerSettings settings;
    private final ViolationReporter reporter;
    private @Nullable ScriptWriter writer;

    ScriptPrinter(DataLayerSettings settings, ViolationReporter reporter) {
        this.settings = settings;
        this.reporter = reporter;
    }

    /** A script without anything in it. */
    ScriptWriter printNothing() {
        if (writer == null) {
            writer = new ScriptWriter(FIRST_CAPACITY, settings.limits());
        }
        writer.clear();
        return writer;
    }

    ScriptWriter print(@Nullable String nonce, BiConsumer<Destination, ScriptWriter> content) {
        ScriptWriter script = printNothing();
        Nonce safeNonce = nonce == null ? null : Nonce.of(nonce).orElse(null);
        if (nonce != null && safeNonce == null) {
            String message = "the nonce needs 16 to 128 letters, digits or + / _ = -; no script was printed";
            reporter.reject("page", new Violation("", "nonce", message), null);
            return script;
        }
        for (Destination destination : settings.destinations()) {
            print(script, safeNonce, destination, content);
        }
        return script;
    }

    private void print(
            ScriptWriter script,
            @Nullable Nonce nonce,
            Destination destination,
            BiConsumer<Destination, ScriptWriter> content) {
        int before = script.size();
        try {
            script.startScript(nonce);
            destination.writeQueue(script);
            content.accept(destination, script);
            script.endScript();
        } catch (Throwable thrown) {
            script.truncate(before);
            reporter.fail("page", "the script could not be written", thrown);
        }
    }

    /** Writes one push whole, or takes back what was written of it. */
    void write(Push push, ScriptWriter script, Runnable writing) {
        int before = script.size();
        try {
            writing.run();
            script.requireWithinLimit();
        } catch (Throwable thrown) {
            script.truncate(before);
            reporter.fail(ViolationReporter.nameOf(push), "it could not be written", thrown);
        }
    }
}
