package io.github.layerscribe.codegen.maven;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Each output folder of a module has a memory of its own: two executions do not delete each other's files. */
final class StateFolder {

    private static final String USUAL = "generated-sources/layerscribe";

    private StateFolder() {}

    /** Nothing for the usual output folder; for another a name that depends on its place below the module only. */
    static String nameFor(Path target, Path outputDirectory) {
        if (outputDirectory.equals(target.resolve(USUAL))) {
            return "";
        }
        String place = target.relativize(outputDirectory).toString().replace('\\', '/');
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
