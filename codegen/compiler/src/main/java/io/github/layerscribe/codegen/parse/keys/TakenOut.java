package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan has taken out of the plan it extends, with {@code without}.
 *
 * @param definitions by {@code section.id}: where the plan says so
 * @param properties the places in definitions where {@code without} has had its effect already, or came from below
 */
public record TakenOut(Map<String, YamlNode.Scalar> definitions, Set<SourceRange> properties) {

    /** Of a plan that extends none. */
    public static final TakenOut NOTHING = new TakenOut(Map.of(), Set.of());

    public TakenOut {
        definitions = Map.copyOf(definitions);
        properties = Set.copyOf(properties);
    }

    /** Where a definition is taken out. */
    public Optional<YamlNode.Scalar> find(Section section, String id) {
        return Optional.ofNullable(definitions.get(section.key() + "." + id));
    }

    /** Whether an entry of a definition's {@code without} need not find anything more to take out. */
    public boolean isDone(YamlNode.Scalar without) {
        return properties.contains(without.range());
    }
}
