package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code teams}. */
final class TeamParser {

    Optional<TeamDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        String contact = keys.prose("contact");
        return keys.choice("role", List.of(TeamDefinition.Role.values()), TeamDefinition.Role::word)
                .map(role -> new TeamDefinition(keys.declaration(id), role, contact));
    }
}
