package io.github.layerscribe.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeCheckTest {

    @ParameterizedTest
    @CsvSource({"1.2.0,1.2.0", "1.10.0,1.9.0", "1.2.0,1.2.0-SNAPSHOT", "2.0.0,1.9.9"})
    void aRuntimeAsNewAsTheGeneratorIsFine(String runtime, String generator) {
        assertThat(warning(generator, core(runtime))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2.0,1.2.1", "1.9.0,1.10.0", "1.2.0-SNAPSHOT,1.2.0"})
    void anOlderRuntimeIsTold(String runtime, String generator) {
        assertThat(warning(generator, artifact("org.example", "other", "1"), core(runtime)))
                .contains("`layerscribe-core` " + runtime + " is older than layerscribe-maven-plugin " + generator
                        + ": generated classes may call what it does not have. Set both to " + generator + ".");
    }

    @Test
    void aMissingRuntimeIsToldWithWhatToAdd() {
        assertThat(warning("1.2.0", artifact("org.example", "layerscribe-core", "9"))
                        .orElseThrow())
                .endsWith("Add `io.github.layerscribe:layerscribe-core:1.2.0`.");
    }

    private static Optional<String> warning(String generator, Artifact... dependencies) {
        return RuntimeCheck.warningFor(List.of(dependencies), generator);
    }

    private static Artifact core(String version) {
        return artifact("io.github.layerscribe", "layerscribe-core", version);
    }

    private static Artifact artifact(String group, String id, String version) {
        return new DefaultArtifact(group, id, version, "compile", "jar", "", new DefaultArtifactHandler("jar"));
    }
}
