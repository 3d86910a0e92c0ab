package io.github.layerscribe.requirements;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the running test belongs to. */
public final class Checkout {

    private Checkout() {}

    /** The folder that holds {@code .mvn}, looked for from the working folder upwards. */
    public static Path root() {
        Path module = Path.of("").toAbsolutePath();
        for (Path folder = module; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new AssertionError("`" + module + "` is not inside a checkout: start tests in a module's folder");
    }
}
