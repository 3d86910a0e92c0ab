package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.payload.Layer;
import io.github.layerscribe.codegen.parse.payload.LayerParser;
import io.github.layerscribe.codegen.parse.payload.Layering;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code groups}. */
final class GroupParser {

    static final List<EmittedBy> EMITTED_BY = List.of(EmittedBy.values());

    private final SectionReader reader;
    private final LayerParser layers;
    private final Layering layering;

    GroupParser(SectionReader reader, LayerParser layers) {
        this.reader = reader;
        this.layers = layers;
        this.layering = new Layering(reader.index().takenOut(), reader.diagnostics());
    }

    Optional<Group> parse(YamlNode.Scalar id, KeyReader keys) {
        Layer layer = layering.alone(layers.parse(id, keys, "a group"));
        GroupDefinition.Delivery delivery = new GroupDefinition.Delivery(
                reader.selection(keys, "pages", Section.PAGES),
                reader.emittedBy(keys, EMITTED_BY),
                reader.selection(keys, "destinations", Section.DESTINATIONS),
                keys.has("consent") ? reader.consent(keys) : null);
        GroupDefinition.Defaults defaults = new GroupDefinition.Defaults(
                delivery,
                reader.reference(keys, "owner", Section.TEAMS),
                reader.reference(keys, "developer", Section.TEAMS),
                keys.choice("status", List.of(Status.values()), Status::word).orElse(null));
        return Optional.of(new Group(new GroupDefinition(keys.declaration(id), payload(layer), defaults), layer));
    }

    private static Payload payload(Layer layer) {
        List<Member> members = new ArrayList<>(layer.members().required());
        members.addAll(layer.members().optional());
        members.addAll(layer.members().fixed());
        YamlNode.Scalar within = layer.within();
        return new Payload(members, List.of(), List.of(), List.of(), within == null ? null : within.text());
    }

    /** A group, and its layer for the events above it. */
    record Group(GroupDefinition definition, Layer layer) {}
}
