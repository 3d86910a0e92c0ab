package io.github.layerscribe.requirements;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of fixtures: {@code -Dfixtures.dir=}, by default {@code ../shared/fixtures}; a relative path counts from the
 * root of the checkout, whatever module a test runs in.
 */
public final class Fixtures {

    private Fixtures() {}

    static Optional<Path> find() {
        Path named = Path.of(System.getProperty("fixtures.dir", "../shared/fixtures"));
        return Optional.of(Checkout.root().resolve(named).normalize()).filter(Files::isDirectory);
    }

    /** The folder, in a test under {@link NeedsFixtures}. */
    public static Path required() {
        return find().orElseThrow(() -> new AssertionError(Requirement.FIXTURES.failureMessage()));
    }
}
