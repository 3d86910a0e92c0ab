package io.github.layerscribe.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema that editors use says what the parser says: the same keys, the same words. */
class PlanSchemaTest {

    private static final JsonNode SCHEMA = PlanJson.schema();

    /** The definition of the schema for each map of the plan that has keys of its own. */
    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        Stream.of(Section.values())
                .filter(section -> section != Section.JOURNEYS)
                .forEach(section -> shapes.put(section.noun(), section.shape()));
        shapes.put("approved", PlanInfoParser.APPROVED);
        shapes.put("budget", PlanInfoParser.BUDGET);
        shapes.put("waiver", AllowParser.WAIVER);
        shapes.put("deprecated", SectionReader.DEPRECATED);
        shapes.put("value", SetParser.VALUE);
        shapes.put("destinationEvent", DialectParser.EVENT);
        shapes.put("destinationContext", DialectParser.CONTEXT);
        return shapes;
    }

    static Stream<String> definitions() {
        return shapes().keySet().stream();
    }

    record Words(String pointer, List<String> words) {
        static <E> Words of(String pointer, List<E> values, Function<E, String> word) {
            return new Words(pointer, values.stream().map(word).toList());
        }
    }

    static Stream<Words> words() {
        List<EmittedBy> everywhere = GroupParser.EMITTED_BY;
        return Stream.of(
                Words.of("team/properties/role", List.of(TeamDefinition.Role.values()), TeamDefinition.Role::word),
                Words.of("consent/properties/google/anyOf/0", ConsentParser.GOOGLE, Function.identity()),
                Words.of(
                        "destination/properties/type",
                        List.of(DestinationDefinition.Type.values()),
                        DestinationDefinition.Type::word),
                Words.of("destination/properties/privacy", List.of(Privacy.values()), Privacy::word),
                Words.of(
                        "destination/properties/limits",
                        List.of(DestinationDefinition.Limits.values()),
                        DestinationDefinition.Limits::word),
                Words.of("property/properties/format", List.of(Format.values()), Format::word),
                Words.of("property/properties/privacy", List.of(Privacy.values()), Privacy::word),
                Words.of(
                        "context/properties/scope",
                        List.of(ContextDefinition.Scope.values()),
                        ContextDefinition.Scope::word),
                Words.of(
                        "context/properties/cache",
                        List.of(ContextDefinition.Cache.values()),
                        ContextDefinition.Cache::word),
                Words.of("context/properties/emitted_by/anyOf/0", ContextParser.EMITTED_BY, EmittedBy::word),
                Words.of("group/properties/emitted_by/anyOf/0", everywhere, EmittedBy::word),
                Words.of("group/properties/status", List.of(Status.values()), Status::word),
                Words.of("event/properties/emitted_by/anyOf/0", everywhere, EmittedBy::word),
                Words.of("event/properties/status", List.of(Status.values()), Status::word),
                Words.of(
                        "event/properties/order",
                        List.of(EventDefinition.Order.values()),
                        EventDefinition.Order::word));
    }

    @Test
    void everyMapWithKeysOfItsOwnIsCompared() {
        List<String> closed = new ArrayList<>();
        SCHEMA.at("/$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                closed.add(definition.getKey());
            }
        });
        assertThat(closed).containsExactlyInAnyOrderElementsOf(shapes().keySet());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aMapTakesTheKeysOfTheParserAndNoOthers(String name) {
        JsonNode definition = SCHEMA.at("/$defs/" + name);
        Shape shape = shapes().get(name);

        assertThat(keys(definition.get("properties"))).isEqualTo(shape.keys());
        assertClosedAndExplained(definition);
        assertThat(definition.path("title").asString("")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void requiredKeysAreThoseOfTheParser(String name) {
        Shape shape = shapes().get(name);
        JsonNode inAPlanOfItsOwn = Stream.of(Section.values())
                .filter(section -> section.shape().equals(shape))
                .map(section -> SCHEMA.at("/allOf/1/then/properties/" + section.key() + "/additionalProperties"))
                .findFirst()
                .orElse(SCHEMA.at("/$defs/" + name));

        assertThat(strings(inAPlanOfItsOwn.path("required"))).isEqualTo(shape.required());
    }

    @Test
    void theTopTakesTheKeysOfTheParser() {
        assertThat(keys(SCHEMA.get("properties"))).isEqualTo(PlanInfoParser.TOP.keys());
        assertThat(strings(SCHEMA.at("/allOf/0/then/required"))).isEqualTo(PlanInfoParser.TOP.required());
        assertClosedAndExplained(SCHEMA);
    }

    @Test
    void everySectionHoldsItsDefinitions() {
        for (Section section : Section.values()) {
            String reference = SCHEMA.at("/properties/" + section.key() + "/additionalProperties/$ref")
                    .asString();
            assertThat(reference).isEqualTo("#/$defs/" + (section == Section.JOURNEYS ? "ids" : section.noun()));
        }
    }

    @Test
    void whatIsNotASectionMakesAFileTheRootOfItsPlan() {
        List<String> marks = new ArrayList<>();
        SCHEMA.at("/allOf/0/if/anyOf").forEach(one -> marks.addAll(strings(one.get("required"))));
        List<String> expected = new ArrayList<>(PlanInfoParser.TOP.keys());
        expected.removeAll(Section.keys());
        assertThat(marks).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsAreThoseOfTheParser(Words words) {
        assertThat(strings(SCHEMA.at("/$defs/" + words.pointer + "/enum"))).isEqualTo(words.words);
    }

    @Test
    void noListOfWordsIsLeftOut() {
        List<String> compared = new ArrayList<>(words().map(Words::pointer).toList());
        compared.add("type/anyOf/0");
        List<String> found = new ArrayList<>();
        collect(SCHEMA.get("$defs"), "", found);
        assertThat(found.stream().filter(pointer -> !pointer.endsWith("anyOf/1/items")))
                .containsExactlyInAnyOrderElementsOf(compared);
    }

    @Test
    void typesAreThoseOfTheParserAloneAndInLists() {
        List<String> types = strings(SCHEMA.at("/$defs/type/anyOf/0/enum"));
        assertThat(types.stream().filter(type -> !type.startsWith("list of ")))
                .containsExactlyInAnyOrderElementsOf(TypeParser.SCALARS.keySet());
        assertThat(types.stream().filter(type -> type.startsWith("list of ")).map(type -> type.substring(8)))
                .containsExactlyInAnyOrderElementsOf(TypeParser.SCALARS.keySet());
    }

    @Test
    void placesBeginWithASection() {
        String sections = "^(" + String.join("|", Section.keys()) + ")";
        assertThat(SCHEMA.at("/$defs/place/pattern").asString()).startsWith(sections);
        assertThat(SCHEMA.at("/$defs/definitionPlace/pattern").asString()).startsWith(sections);
    }

    @Test
    void severalWordsAreTheSameAsOne() {
        for (String key : List.of("consent/properties/google", "event/properties/emitted_by")) {
            assertThat(SCHEMA.at("/$defs/" + key + "/anyOf/1/items/enum"))
                    .isEqualTo(SCHEMA.at("/$defs/" + key + "/anyOf/0/enum"));
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.has("enum")) {
            found.add(pointer);
        }
        node.properties()
                .forEach(entry -> collect(
                        entry.getValue(), pointer.isEmpty() ? entry.getKey() : pointer + "/" + entry.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    private static void assertClosedAndExplained(JsonNode map) {
        assertThat(map.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(keys(map.get("patternProperties"))).containsExactly("^x-");
        map.get("properties")
                .properties()
                .forEach(key -> assertThat(key.getValue().path("description").asString(""))
                        .as(key.getKey())
                        .endsWith("."));
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }
}
