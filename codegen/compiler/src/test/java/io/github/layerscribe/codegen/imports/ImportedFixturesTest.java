package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.java.CompiledJava;
import io.github.layerscribe.codegen.emit.java.Plans;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of others, as they are: what is found in each, and that the plan reader takes what comes of it. */
@NeedsFixtures
class ImportedFixturesTest {

    @ParameterizedTest
    @CsvSource({
        "segment, segment/plan.json, 24, 0, 45, 110",
        "segment, segment/plan-v1.json, 23, 0, 44, 110",
        "segment, segment/e2e-plan.json, 23, 0, 44, 110",
        "segment, segment/telemetry-plan.json, 6, 0, 26, 12",
        "rudderstack, rudderstack/remote_tracking_plan.golden.json, 4, 0, 23, 25",
        "rudderstack, rudderstack/rudder-iac-typer-project, 4, 0, 23, 32",
        "rudderstack, rudderstack/rudder-typer/e2e_android_plan.json, 1, 0, 1, 1",
        "rudderstack, rudderstack/rudder-typer/node-typescript_plan.json, 3, 2, 1, 5",
        "json-schema, rudderstack/rudder-typer/schemas, 6, 0, 25, 35",
        "json-schema, analytics_gen/schema, 2, 0, 52, 136",
        "iglu, iglu/schemas, 35, 37, 270, 285",
        "evgen, evgen/tutorial/0.simple_events, 3, 0, 0, 1",
        "evgen, evgen/tutorial/1.event_parameters, 3, 1, 24, 15",
        "evgen, evgen/tutorial/2.interfaces, 3, 0, 4, 2",
        "evgen, evgen/tutorial/3.platform_params, 2, 1, 4, 6",
        "evgen, evgen/tutorial/4.modules, 7, 1, 22, 7",
        "evgen, evgen/tutorial/5.additional_namespaces, 3, 0, 1, 0",
        "evgen, evgen/tutorial/6.keepParametersOrder_option, 1, 0, 6, 0",
        "evgen, evgen/tutorial/7.custom_parameters, 2, 0, 10, 0",
        "evgen, evgen/tutorial/8.custom_tag_docs, 3, 0, 0, 0",
        "evgen, evgen/tutorial/9.optional_params, 1, 1, 6, 9",
        "evgen, evgen/tutorial/10.param_name_case, 1, 0, 2, 7",
        "evgen, evgen/src/__tests__/examples, 21, 1, 40, 18",
    })
    void importsToAPlanThatLoads(String importer, String place, int events, int contexts, int properties, int losses) {
        Imported imported = Imported.path(importer, Fixtures.required().resolve("plans"), place);
        TrackingPlan plan = imported.plan();
        String found =
                plan.events().all().size() + " events, " + plan.contexts().all().size() + " contexts, "
                        + plan.properties().all().size() + " properties, "
                        + imported.losses().size() + " losses";
        assertThat(Leaves.lostSilently(imported)).isEmpty();
        assertThat(found)
                .isEqualTo(events + " events, " + contexts + " contexts, " + properties + " properties, " + losses
                        + " losses");
    }

    @ParameterizedTest
    @CsvSource({
        "segment, segment/plan.json",
        "segment, segment/telemetry-plan.json",
        "rudderstack, rudderstack/remote_tracking_plan.golden.json",
        "rudderstack, rudderstack/rudder-iac-typer-project",
        "json-schema, analytics_gen/schema",
        "iglu, iglu/schemas",
        "evgen, evgen/tutorial/1.event_parameters",
        "evgen, evgen/src/__tests__/examples",
    })
    void importsToAPlanWhoseJavaCompiles(String importer, String place) {
        TrackingPlan plan = Imported.path(importer, Fixtures.required().resolve("plans"), place)
                .plan();
        assertThat(CompiledJava.strict(Plans.java(plan, "imported")).messages()).isEmpty();
    }

    /** The account of leaves has teeth: without the losses much would be missing. */
    @ParameterizedTest
    @CsvSource({
        "segment, segment/plan.json",
        "iglu, iglu/schemas",
        "rudderstack, rudderstack/rudder-iac-typer-project",
    })
    void wouldMissWhatALossDoesNotName(String importer, String place) {
        Imported imported = Imported.path(importer, Fixtures.required().resolve("plans"), place);
        assertThat(Leaves.lostSilently(imported, List.of())).hasSizeGreaterThan(20);
    }
}
