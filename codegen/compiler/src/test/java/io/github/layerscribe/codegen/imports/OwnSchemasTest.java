package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that we print ourselves, read back. */
class OwnSchemasTest {

    private static final Path CASES = Path.of("src/test/resources/cases/emit");

    @ParameterizedTest
    @ValueSource(strings = {"purchase", "rules", "hostile"})
    void schemasOfEventsMakeAPlanAgain(String name) {
        Imported imported = Imported.path("json-schema", CASES.resolve(name), "expected/json-schema/events");
        assertThat(imported.plan().events().all()).hasSize(imported.files().size());
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }
}
