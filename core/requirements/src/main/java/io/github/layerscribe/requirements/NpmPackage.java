package io.github.layerscribe.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * An npm package in one exact version, installed below the module's {@code target/} and never committed.
 *
 * <pre>{@code
 * NpmPackage helper = NpmPackage.install("data-layer-helper", "0.1.0");
 * Path script = helper.file("dist/data-layer-helper.js", SHA_256);
 * }</pre>
 *
 * @param folder what the package calls its root, the folder with its {@code package.json}
 */
public record NpmPackage(Path folder) {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Installs the package unless an earlier run did; its install scripts never run. */
    public static synchronized NpmPackage install(String name, String exactVersion) {
        Path npm = Path.of("target", "npm").toAbsolutePath();
        Path home = npm.resolve(name.replace('/', '+') + "-" + exactVersion);
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(npm);
                Path fresh = Files.createTempDirectory(npm, "installing");
                runNpm(fresh, name + "@" + exactVersion);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The npm package `" + name + "` could not be put into `" + home + "`", e);
        }
        return new NpmPackage(home.resolve("node_modules").resolve(name));
    }

    private static void runNpm(Path folder, String spec) throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}\n");
        Command.Result result = new Command(
                        List.of(
                                Node.required().npm().toString(),
                                "install",
                                "--save-exact",
                                "--ignore-scripts",
                                "--no-audit",
                                "--no-fund",
                                "--no-update-notifier",
                                "--omit-lockfile-registry-resolved",
                                spec),
                        folder)
                .run(LIMIT);
        if (result.exitCode() != 0) {
            throw new AssertionError("npm could not install `" + spec + "`:\n" + result.output());
        }
    }

    /** A file of the package, whose bytes are exactly those that were reviewed. */
    public Path file(String path, String sha256) {
        Path file = folder.resolve(path);
        String actual = sha256(file);
        if (!actual.equals(sha256)) {
            throw new AssertionError("`" + file + "` has SHA-256 " + actual + ", but " + sha256
                    + " was reviewed: do not run it before someone has looked at the difference");
        }
        return file;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` could not be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }
}
