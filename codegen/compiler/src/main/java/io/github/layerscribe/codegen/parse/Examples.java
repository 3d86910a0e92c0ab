package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code example} of an event or object: values for single properties, by id. */
final class Examples {

    private final SectionReader reader;
    private final ValueReader values;

    Examples(SectionReader reader) {
        this.reader = reader;
        this.values = new ValueReader("example", reader.diagnostics());
    }

    Map<String, PlanValue> parse(KeyReader keys, Payload payload, String id) {
        Map<String, PlanValue> examples = new LinkedHashMap<>();
        for (YamlNode.Entry entry : keys.map("example")) {
            String name = entry.key().text();
            Optional<Member> member = payload.find(name).filter(found -> !found.isFixed());
            if (member.isEmpty()) {
                reader.error(
                        "not-listed",
                        entry.key().range(),
                        "\"" + id + "\" lists no \"" + name + "\" that an example could set.",
                        "Add it to required or optional.");
                continue;
            }
            PropertyDefinition property = member.get().property();
            values.any(entry.value(), property.type(), property.rules()).ifPresent(value -> examples.put(name, value));
        }
        return examples;
    }
}
