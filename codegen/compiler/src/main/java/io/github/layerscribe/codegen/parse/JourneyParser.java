package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.JourneyDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code journeys}: lists of events. */
final class JourneyParser {

    private final SectionReader reader;

    JourneyParser(SectionReader reader) {
        this.reader = reader;
    }

    List<JourneyDefinition> parseAll() {
        List<JourneyDefinition> journeys = new ArrayList<>();
        for (YamlNode.Entry entry : reader.index().entries(Section.JOURNEYS)) {
            YamlNode.Scalar id = entry.key();
            List<YamlNode.Scalar> events = Shapes.scalars(Optional.of(entry.value()), id.text(), reader.diagnostics());
            List<Reference> references = reader.index().references(Section.EVENTS, events);
            journeys.add(new JourneyDefinition(new Declaration(id.text(), id.range(), Map.of(), Map.of()), references));
        }
        return journeys;
    }
}
