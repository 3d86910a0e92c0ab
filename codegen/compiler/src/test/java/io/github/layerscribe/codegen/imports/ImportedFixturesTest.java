package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of others, as they are. */
@NeedsFixtures
class ImportedFixturesTest {

    @ParameterizedTest
    @CsvSource({
        "segment, segment/plan.json, 24, 45, 99",
        "segment, segment/plan-v1.json, 23, 44, 99",
        "segment, segment/e2e-plan.json, 23, 44, 99",
        "segment, segment/telemetry-plan.json, 6, 26, 11",
    })
    void importsToAPlanThatLoads(String importer, String place, int events, int properties, int losses) {
        Imported imported = Imported.path(importer, Fixtures.required().resolve("plans"), place);
        TrackingPlan plan = imported.plan();
        String found = plan.events().all().size() + " events, "
                + plan.properties().all().size() + " properties, "
                + imported.losses().size() + " losses";
        assertThat(found).isEqualTo(events + " events, " + properties + " properties, " + losses + " losses");
    }
}
