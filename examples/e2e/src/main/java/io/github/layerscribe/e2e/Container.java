package io.github.layerscribe.e2e;

import com.sun.net.httpserver.HttpServer;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in the tag container's place: serves the library that real containers are built on, from this machine only.
 *
 * <p>What the library makes of each push is written down in the tab's {@code sessionStorage}; see {@link PageVisit}.
 */
public final class Container {

    private static final String VERSION = "0.1.0";
    private static final String SHA_256 = "b9cd9bdfc77d14c2a5023ac29746cc54e5fde0fecd1f90e98581ac714da4cd51";

    private static final HttpServer SERVER = start();

    private Container() {}

    /** The address a store must be given as that of its tag manager. */
    public static String address() {
        return Loopback.address(SERVER) + "/container.js";
    }

    private static HttpServer start() {
        byte[] script = script().getBytes(StandardCharsets.UTF_8);
        return Loopback.start(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, script.length);
            exchange.getResponseBody().write(script);
        });
    }

    private static String script() {
        Path library = NpmPackage.install("data-layer-helper", VERSION).file("dist/data-layer-helper.js", SHA_256);
        try (InputStream recorder = Container.class.getResourceAsStream("recorder.js")) {
            return Files.readString(library) + "\n" + new String(recorder.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the container's script could not be read", e);
        }
    }
}
