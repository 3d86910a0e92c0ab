package io.github.layerscribe.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"v18.0.0", "v20.19.2", "v100.1.0"})
    void takesNode18AndNewer(String version) {
        assertThat(Node.isNewEnough(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v17.9.9", "v8.0.0", "", "node", "18"})
    void refusesWhatIsOlderOrUnclear(String version) {
        assertThat(Node.isNewEnough(version)).isFalse();
    }
}
