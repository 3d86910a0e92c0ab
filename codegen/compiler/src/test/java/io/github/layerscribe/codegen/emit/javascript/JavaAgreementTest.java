package io.github.layerscribe.codegen.emit.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.java.JavaEmitter;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.validation.Violations;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The module and the generated Java push the same and find fault with the same, for the same values. */
@NeedsNode
class JavaAgreementTest {

    private static final Path PLAN =
            Checkout.root().resolve("codegen/compiler/src/test/resources/cases/emit/browser/plan.yaml");
    private static final int BOOKINGS = 1_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    private Path folder;

    @Test
    void bothPushTheSameAndFindFaultWithTheSame() throws Exception {
        EmittedCase.of(PLAN).writeTo(folder);
        Class<?> bookCourse = compiled().loadClass("generated.BookCourse");
        ArrayNode batch = JSON.createArrayNode();
        for (int seed = 0; seed < BOOKINGS; seed++) {
            ObjectNode given = new RandomBooking(new Random(seed)).next();
            batch.add(sideOfJava(bookCourse, given).set("given", given));
        }
        Files.writeString(folder.resolve("batch.json"), JSON.writeValueAsString(batch));

        Command.Result result = compareInNode();

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).containsPattern("1000 alike, [2-8]\\d\\d clean");
    }

    /** What Java makes of the values: its script, and whether it found fault. */
    private static ObjectNode sideOfJava(Class<?> type, ObjectNode given) {
        Event event = (Event) JSON.treeToValue(onTheWire(given), type);
        Violations violations = new Violations();
        event.validateInto(violations);
        DataLayer dataLayer = new DataLayer(DataLayerSettings.builder().build());
        dataLayer.push(event);
        String script = dataLayer.printEvents(null).toString().replaceAll("</?script>", "");
        return JSON.createObjectNode()
                .put("script", script)
                .put("isClean", violations.isEmpty())
                .put("violations", violations.list().toString());
    }

    /** Callers of the module write ids; Jackson reads what receivers see. */
    private static JsonNode onTheWire(ObjectNode given) {
        String text = JSON.writeValueAsString(given)
                .replace("\"nick_name\":", "\"nick\":")
                .replace("\"season\":\"spring\"", "\"season\":\"Spring 26\"")
                .replace("\"season\":\"autumn\"", "\"season\":\"Autumn 26\"");
        return JSON.readTree(text);
    }

    private ClassLoader compiled() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-d",
                folder.resolve("classes").toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        for (GeneratedFile file : new JavaEmitter()
                .emit(
                        EmittedCase.plan(PLAN),
                        new EmitOptions("1.0.0", Map.of("java.package", "generated")),
                        new Diagnostics())) {
            Path source = folder.resolve("java").resolve(file.path());
            Files.createDirectories(source.getParent());
            arguments.add(Files.writeString(source, file.text()).toString());
        }
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, System.err, System.err, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
        return new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
    }

    private Command.Result compareInNode() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Path script = Files.writeString(folder.resolve("compare.js"), """
                import {readFileSync} from 'node:fs';
                import {isDeepStrictEqual} from 'node:util';
                import {pushBookCourse} from './META-INF/resources/layerscribe/garden-club.js';
                const batch = JSON.parse(readFileSync(new URL('batch.json', import.meta.url), 'utf8'));
                let warning;
                let clean = 0;
                console.warn = (message) => (warning = message);
                for (const {given, script, isClean, violations} of batch) {
                  const queue = [];
                  new Function('window', 'dataLayer', script)({dataLayer: queue}, queue);
                  warning = undefined;
                  globalThis.dataLayer = [];
                  pushBookCourse(given);
                  clean += isClean ? 1 : 0;
                  if (!isDeepStrictEqual(queue, globalThis.dataLayer) || isClean !== (warning === undefined)) {
                    console.log(JSON.stringify({given, java: queue, module: dataLayer, violations, warning}, null, 1));
                    process.exit(1);
                  }
                }
                console.log(`${batch.length} alike, ${clean} clean`);
                """);
        return new Command(List.of(Node.required().node().toString(), script.toString()), folder)
                .run(Duration.ofMinutes(1));
    }

    /** Bookings of the case's plan by property id: mostly valid, now and then at or beyond a limit. */
    private record RandomBooking(Random random) {

        ObjectNode next() {
            ObjectNode booking = JSON.createObjectNode();
            put(booking, "course_id", 30, "\"GA-12\"", "\"GA-12\"", "\"GA-1\"", "\"ga-1\"", "\"GA-12345\"", "\"\"");
            put(booking, "currency", 30, "\"EUR\"", "\"USD\"", "\"EUR\"", "\"EURO\"");
            ArrayNode places = JSON.createArrayNode();
            int count = random.nextInt(20) == 0 ? random.nextInt(7) : 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                places.add(random.nextInt(40) == 0 ? JSON.nullNode() : place());
            }
            put(booking, "total", 30, total(places), total(places), total(places), "0", "-0.01", "0.125");
            booking.set("bookings", places);
            put(booking, "season", 2, "\"spring\"", "\"spring\"", "\"autumn\"");
            put(booking, "level", 2, "\"beginner\"", "\"advanced\"");
            put(booking, "first_day", 2, "\"2026-04-11\"", "\"0001-01-01\"", "\"2026-05-02\"");
            put(booking, "last_day", 2, "\"2026-05-02\"", "\"9999-12-31\"", "\"2026-05-01\"");
            put(booking, "booked_at", 2, "\"2026-03-01T09:30:00.000Z\"", "\"1969-12-31T23:59:59.999Z\"");
            put(booking, "newsletter", 2, "false", "true");
            put(booking, "tags", 3, "[\"soil\"]", "[\"\\uD83C\\uDF39\",\"a\",\"b\"]", "[]", "[\"a\",null]");
            put(booking, "teacher", 2, "{\"nick_name\":\"Ida\"}", "{\"nick_name\":\"Ida\",\"member_id\":\"m\"}", "{}");
            put(booking, "reason", 2, "\"</script><!--\"", "\"\\u2028\\uD800\"", "\"rain\"");
            return booking;
        }

        private ObjectNode place() {
            ObjectNode place = JSON.createObjectNode();
            put(place, "fee", 40, "12.50", "0.10", "0.70", "0", "1000000.01");
            put(place, "seats", 40, "1", "2", "3", "12", "7", random.nextInt(8) == 0 ? "13" : "4");
            put(place, "nick_name", 8, "\"Rose\"", "\"\\uD83C\\uDF39\\uD83C\\uDF39\"", "\"0123456789\"", "\"Iris\"");
            put(place, "course_id", 2, "\"GA-1\"");
            return place;
        }

        private static String total(ArrayNode places) {
            BigDecimal total = BigDecimal.ZERO;
            for (JsonNode place : places) {
                total = total.add(new BigDecimal(place.path("fee").asString("0"))
                        .multiply(new BigDecimal(place.path("seats").asString("0"))));
            }
            return total.toPlainString();
        }

        /** One of the values as JSON, mostly of the first two, which are valid; absent one time in so many. */
        private void put(ObjectNode object, String id, int absentOneIn, String... values) {
            if (random.nextInt(absentOneIn) > 0) {
                int choices = random.nextInt(8) > 0 ? Math.min(2, values.length) : values.length;
                object.set(id, JSON.readTree(values[random.nextInt(choices)]));
            }
        }
    }
}
