package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.format.PlanSchema;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import io.github.layerscribe.codegen.yaml.YamlScalarText;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON, the way an editor's schema sees its YAML: plain numbers are numbers, plain truth values are ones. */
final class PlanJson {

    static final JsonMapper MAPPER = new JsonMapper();

    private PlanJson() {}

    static JsonNode schema() {
        return MAPPER.readTree(PlanSchema.text());
    }

    static JsonNode of(String yaml) {
        return of(YamlReader.read(new SourceFile("t", yaml), new Diagnostics()).orElseThrow());
    }

    private static JsonNode of(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ((YamlNode.Mapping) node)
                .entries()
                .forEach(entry -> object.set(entry.key().text(), of(entry.value())));
        return object;
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.isPlain() || !YamlScalarText.isNumberOrFlag(text)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        boolean isFlag = text.equals("true") || text.equals("false");
        return isFlag
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                : JsonNodeFactory.instance.numberNode(new BigDecimal(text));
    }
}
