package io.github.layerscribe.codegen.maven;

import java.util.Collection;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Looks whether the project's runtime knows what generated code calls.
 *
 * <p>Within a major version methods are only added: code runs on the runtime it was generated for and on newer ones.
 */
final class RuntimeCheck {

    private static final String GROUP = "io.github.layerscribe";
    private static final String RUNTIME = "layerscribe-core";

    private RuntimeCheck() {}

    /** A warning for the build's log, if the runtime is missing or older than the generator. */
    static Optional<String> warningFor(Collection<Artifact> dependencies, String generatorVersion) {
        Optional<String> runtime = dependencies.stream()
                .filter(artifact -> artifact.getGroupId().equals(GROUP)
                        && artifact.getArtifactId().equals(RUNTIME))
                .map(Artifact::getBaseVersion)
                .findFirst();
        if (runtime.isEmpty()) {
            return Optional.of("`" + RUNTIME + "` is not among the project's dependencies, so generated classes"
                    + " will not compile. Add `" + GROUP + ":" + RUNTIME + ":" + generatorVersion + "`.");
        }
        return runtime.filter(version ->
                        new ComparableVersion(version).compareTo(new ComparableVersion(generatorVersion)) < 0)
                .map(version -> "`" + RUNTIME + "` " + version + " is older than layerscribe-maven-plugin "
                        + generatorVersion + ": generated classes may call what it does not have. Set both to "
                        + generatorVersion + ".");
    }
}
