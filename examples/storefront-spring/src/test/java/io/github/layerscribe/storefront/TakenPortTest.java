package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenPortTest {

    @Test
    void aTakenPortEndsWithOneLineThatSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path output = folder.resolve("output.txt");
            Process store = start(taken.getLocalPort(), output);
            try {
                assertThat(store.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                store.destroyForcibly();
            }

            assertThat(store.exitValue()).isEqualTo(1);
            assertThat(Files.readAllLines(output, StandardCharsets.UTF_8))
                    .singleElement()
                    .asString()
                    .startsWith("Port " + taken.getLocalPort() + " is taken; choose another");
        }
    }

    private static Process start(int port, Path output) throws IOException {
        ProcessBuilder store = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                Storefront.class.getName(),
                "--server.address=127.0.0.1");
        store.environment().put("SERVER_PORT", String.valueOf(port));
        store.environment().remove("JAVA_TOOL_OPTIONS");
        return store.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }
}
