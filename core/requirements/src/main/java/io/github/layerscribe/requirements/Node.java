package io.github.layerscribe.requirements;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node 18 or newer and its npm, found on the {@code PATH} or named by {@code -Dnode=} and {@code -Dnpm=}. */
public record Node(Path node, Path npm) {

    private static final int OLDEST_MAJOR = 18;

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})\\..*");

    private static final Optional<Node> FOUND = search();

    static Optional<Node> find() {
        return FOUND;
    }

    /** Node and npm, in a test under {@link NeedsNode}. */
    public static Node required() {
        return find().orElseThrow(() -> new AssertionError(Requirement.NODE.failureMessage()));
    }

    private static Optional<Node> search() {
        return Programs.find("node", "node")
                .filter(node -> isNewEnough(version(node)))
                .flatMap(node -> Programs.find("npm", "npm").map(npm -> new Node(node, npm)));
    }

    private static String version(Path node) {
        Command.Result result = new Command(
                        List.of(node.toString(), "--version"), Path.of("").toAbsolutePath())
                .run(Duration.ofSeconds(30));
        return result.exitCode() == 0 ? result.output().strip() : "";
    }

    /** Understands {@code v20.19.2}; anything else is too old. */
    static boolean isNewEnough(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= OLDEST_MAJOR;
    }
}
