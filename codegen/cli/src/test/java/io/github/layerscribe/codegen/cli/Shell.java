package io.github.layerscribe.codegen.cli;

import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A shell that knows the packaged command line as {@code layerscribe}, in a folder of its own. */
record Shell(Path folder) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path JAR = Checkout.root().resolve("codegen/cli/target/layerscribe.jar");

    /** Runs a script in UTF-8, whatever the locale of this process; both streams are in the result. */
    Command.Result run(String script) {
        try {
            Path home = Files.createTempDirectory("home");
            Path file = Files.writeString(home.resolve("script"), prelude(home) + script + "\n");
            return new Command(List.of("bash", file.toString()), folder).run(LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Language and zone of this process for the other one too, so that odd ones are tried there as well. */
    private static String prelude(Path home) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return """
                export LC_ALL=C.UTF-8 HOME='%s' GIT_CONFIG_NOSYSTEM=1 NO_COLOR= CLICOLOR_FORCE=
                export GIT_AUTHOR_NAME=Ann GIT_AUTHOR_EMAIL=ann@example.com GIT_COMMITTER_NAME=Ann GIT_COMMITTER_EMAIL=ann@example.com
                layerscribe() { '%s' -XX:TieredStopAtLevel=1 -Duser.language=%s -Duser.country=%s -jar '%s' "$@"; }
                """.formatted(
                        home, java, System.getProperty("user.language"), System.getProperty("user.country", ""), JAR);
    }
}
