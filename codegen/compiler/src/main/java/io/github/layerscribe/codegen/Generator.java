package io.github.layerscribe.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** This build of Layerscribe: its version is part of generated code. */
public final class Generator {

    private static final String RESOURCE = "generator-version.txt";

    private Generator() {}

    /** Such as {@code 1.2.0}. */
    public static String version() {
        try (InputStream resource = Generator.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("`" + RESOURCE + "` is missing beside `" + Generator.class.getName()
                        + "`. Build Layerscribe with Maven, which writes it.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that this class is in, or the folder of classes. */
    static Path code() {
        try {
            return Path.of(Generator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(
                    "Layerscribe was loaded from something that is neither a jar nor a folder.", e);
        }
    }
}
