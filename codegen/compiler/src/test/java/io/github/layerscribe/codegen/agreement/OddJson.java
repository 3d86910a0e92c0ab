package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.Json;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** JSON in the place of a property's value: of another type, or nearly right. */
final class OddJson {

    private static final List<JsonNode> ANY = all(
            "null",
            "\"x\"",
            "\"12\"",
            "\"true\"",
            "7",
            "0",
            "0.5",
            "-1",
            "true",
            "false",
            "[]",
            "{}",
            "[\"a\"]",
            "[null]",
            "[[]]",
            "{\"zz\":1}",
            "{\"length\":1}",
            "[1,\"a\"]",
            "\"\"");

    private static final List<JsonNode> DATES = texts(
            "2026-11-02",
            "2024-02-29",
            "2023-02-29",
            "1900-02-29",
            "2000-02-29",
            "2026-02-30",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-1-2",
            "02.11.2026",
            "20261102",
            "2026-11-02T10:00:00Z",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "+10000-01-01",
            "-0001-01-01",
            " 2026-11-02",
            "2026-11-02\n",
            "2026-W45-1",
            "\u0662\u0660\u0662\u0666-11-02",
            "2026-11-2",
            "2026-12-31");

    private static final List<JsonNode> INSTANTS = texts(
            "2026-11-02T10:00:00.000Z",
            "2026-11-02T10:00:00Z",
            "2026-11-02T10:00:00.0000Z",
            "2026-11-02T10:00:00.000+00:00",
            "2026-11-02T10:00:00.000",
            "2026-11-02T24:00:00.000Z",
            "2026-11-02T23:59:60.000Z",
            "2026-11-02T23:59:59.999Z",
            "2026-02-29T10:00:00.000Z",
            "2024-02-29T10:00:00.000Z",
            "2026-11-02 10:00:00.000Z",
            "2026-11-02t10:00:00.000z",
            "0000-12-31T23:59:59.999Z",
            "0001-01-01T00:00:00.000Z",
            "+10000-01-01T00:00:00.000Z",
            "2026-11-02",
            "2026-11-02T25:00:00.000Z",
            "2026-11-02T10:60:00.000Z",
            "2026-06-31T10:00:00.000Z",
            "2026-11-02T10:00:00.000Z\n",
            "1762077600000",
            "2026-11-02T10:00:00,000Z");

    private static final List<JsonNode> NUMBERS = all(
            "9007199254740991",
            "-9007199254740991",
            "9007199254740992",
            "-9007199254740992",
            "9007199254740994",
            "1E+21",
            "1E+22",
            "1E+308",
            "1E-7",
            "5E-324",
            "0.30000000000000004",
            "0.1",
            "0.3",
            "1.005",
            "129.9",
            "1E+15",
            "999999999999999",
            "1000000000000001",
            "0.000001",
            "0.0000001",
            "123456789.123456",
            "1.5",
            "100",
            "-0.01",
            "4503599627370497");

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "EUR",
            "eur",
            "EUR\n",
            "\u00C9",
            "de-",
            "de-D",
            "x@y",
            "x@y.",
            "a b",
            "https://",
            "https://x",
            "ftp://x",
            "/",
            "//",
            "/a b",
            "/a?b",
            "http://x\u00A0y",
            "http://x\u2028",
            "/\u007F",
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00\uD83D",
            "a\u0301",
            "\u2028",
            "1",
            "GA-1",
            "ZZ-012",
            "red",
            "bluered",
            "a.b",
            "a.b.c",
            "aaaa",
            "z1",
            "\u0131",
            "K",
            "\u212A",
            "123e4567-e89b-12d3-a456-426614174000",
            "{123e4567-e89b-12d3-a456-426614174000}",
            "\n",
            "\r",
            "\u0085",
            "_",
            "-");

    private static final BigDecimal MOST = new BigDecimal("1000000000000000000");

    private final Random random;

    OddJson(Random random) {
        this.random = random;
    }

    /** Anything; a copy, because lists and objects can be changed. */
    JsonNode value() {
        return one(ANY).deepCopy();
    }

    /** In the place of a value, or of an element, of the property. */
    JsonNode of(PropertyDefinition property, @Nullable JsonNode value) {
        if (random.nextInt(3) == 0) {
            return value();
        }
        PropertyType type = property.type().elementType();
        if (type instanceof PropertyType.OfSet choice) {
            return StringNode.valueOf(nearly(choice.set()));
        }
        if (!(type instanceof PropertyType.Scalar scalar)) {
            return value();
        }
        return switch (scalar) {
            case STRING -> StringNode.valueOf(one(TEXTS));
            case DATE -> one(DATES);
            case DATETIME -> one(INSTANTS);
            case INTEGER, DECIMAL -> number(value);
            case BOOLEAN -> value();
        };
    }

    private JsonNode number(@Nullable JsonNode value) {
        if (value == null || !isHandy(value) || random.nextBoolean()) {
            return one(NUMBERS);
        }
        BigDecimal step = new BigDecimal(one(List.of("1", "0.1", "0.01", "0.001", "0.0001", "1E-7", "-0.25", "-1")));
        BigDecimal sum = value.decimalValue().add(step).stripTrailingZeros();
        return sum.scale() <= 0 ? LongNode.valueOf(sum.longValueExact()) : DecimalNode.valueOf(sum);
    }

    /** A number that can be added to without writing millions of digits. */
    private static boolean isHandy(JsonNode value) {
        return value.isNumber()
                && value.decimalValue().abs().compareTo(MOST) < 0
                && value.decimalValue().scale() < 30;
    }

    private String nearly(SetDefinition set) {
        String name = set.values().get(random.nextInt(set.values().size())).wireName();
        List<String> ids = set.values().stream().map(SetDefinition.Value::id).toList();
        return one(
                Stream.concat(ids.stream(), Stream.of(name, name, name + " ", name.toUpperCase(Locale.ROOT), "", "x"))
                        .toList());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<JsonNode> all(String... numbers) {
        return Stream.of(numbers).map(Json::read).toList();
    }

    private static List<JsonNode> texts(String... texts) {
        return Stream.of(texts).<JsonNode>map(StringNode::valueOf).toList();
    }
}
