package io.github.layerscribe.codegen.parse.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan is the same however it is put together: alone, out of parts, or below a brand with nothing of its own. */
class SamePlanTest {

    private static final Set<String> OWN = Set.of("plan", "version", "goal", "approved", "extends", "x-waivers");

    @TempDir
    private Path folder;

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            return files
                    .filter(file ->
                            file.toString().matches(".*/(emit/.*/plan|accepted/.*\\.plan|.*good\\.plan)\\.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aBrandWithNothingOfItsOwnIsItsBase(Path plan) throws IOException {
        checkBrands(plan);
    }

    @Test
    @NeedsFixtures
    void theBrandsOfTheDesignsAreTheirBases() throws IOException {
        Path design = Fixtures.required().resolveSibling("design");
        for (String name : List.of("shop", "media", "saas")) {
            checkBrands(design.resolve("plans/" + name + ".plan.yaml"));
        }
    }

    @Test
    void aBrandThatSaysAllOfItAgainIsItsBase() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/cases/parse/accepted/everything.plan.yaml"));
        BrandPlans plans = new BrandPlans(folder)
                .with("base.yaml", text)
                .with("brand.yaml", text.replaceFirst("(?m)^allow:", "x-waivers:") + "\nextends: base.yaml\n");

        assertThat(json(plans.brand()))
                .isEqualTo(json(plans.load("base.yaml").plan().orElseThrow()));
    }

    private void checkBrands(Path plan) throws IOException {
        String text = Files.readString(plan);
        List<String> pieces = pieces(text);
        BrandPlans plans = new BrandPlans(folder.resolve(plan.getFileName().toString()))
                .with("base.yaml", text)
                .with("parts/whole.yaml", top(pieces));
        for (int i = 0; i < pieces.size(); i++) {
            if (isSection(pieces.get(i))) {
                plans.with(String.format(Locale.ROOT, "parts/more/%02d.yaml", i), pieces.get(i));
            }
        }
        for (String below : List.of("base.yaml", "parts/", "parts/whole.yaml")) {
            plans.with("brand.yaml", BrandPlans.TOP.formatted("brand") + "extends: " + below + "\n");
            assertThat(json(plans.brand()))
                    .as(below)
                    .isEqualTo(json(plans.load("base.yaml").plan().orElseThrow()));
        }
    }

    /** The text, cut before each key of the top. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean isNew = !line.isEmpty() && Character.isLetter(line.charAt(0));
            if (isNew || pieces.isEmpty()) {
                pieces.add("");
            }
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + line + "\n");
        }
        return pieces;
    }

    private static boolean isSection(String piece) {
        return piece.matches(
                "(?s)(teams|consents|pages|destinations|sets|properties|objects|contexts|groups|events|journeys):.*");
    }

    private static String top(List<String> pieces) {
        String top = String.join(
                "", pieces.stream().filter(piece -> !isSection(piece)).toList());
        return pieces.stream().anyMatch(SamePlanTest::isSection) ? top + "include: more/\n" : top;
    }

    /** The resolved plan as text, so that order counts. */
    private static String json(TrackingPlan plan) {
        String text = Emitters.find("plan")
                .orElseThrow()
                .emit(plan, new EmitOptions("1", Map.of()), new Diagnostics())
                .get(0)
                .text();
        JsonNode json = JsonMapper.shared().readTree(text);
        strip(json);
        return json.toString();
    }

    /** Takes out what is a plan's own, and what tells own from inherited. */
    private static void strip(JsonNode json) {
        if (json instanceof ObjectNode object && object.has("layerscribe_plan")) {
            OWN.forEach(object::remove);
        }
        json.findParents("inherited").forEach(parent -> ((ObjectNode) parent).remove("inherited"));
    }
}
