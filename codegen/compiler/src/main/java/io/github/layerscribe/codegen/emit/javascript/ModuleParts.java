package io.github.layerscribe.codegen.emit.javascript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of a module that are the same for every plan; they lie beside this class as JavaScript files. */
final class ModuleParts {

    static final String CONNECT = read("connect.js");
    static final String CONNECT_DECLARATION = read("connect.d.ts");
    static final String RUNTIME = read("runtime.js");
    static final String CHECK = read("check.js");

    private ModuleParts() {}

    private static String read(String name) {
        try (InputStream part = ModuleParts.class.getResourceAsStream(name)) {
            if (part == null) {
                throw new IllegalStateException("`" + name + "` is missing from the jar of the compiler");
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("`" + name + "` could not be read", e);
        }
    }
}
