package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.plan.Waiver;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code allow}: the list of waivers. */
final class AllowParser {

    static final Shape WAIVER = Shape.of("a waiver", "rule!", "at!", "because!", "until!");

    private final SectionReader reader;

    AllowParser(SectionReader reader) {
        this.reader = reader;
    }

    List<Waiver> parseAll(KeyReader top) {
        List<Waiver> waivers = new ArrayList<>();
        for (YamlNode node : Shapes.items(top.node("allow"), "allow", reader.diagnostics())) {
            Shapes.mapping(Optional.of(node), "allow", reader.diagnostics())
                    .flatMap(this::parse)
                    .ifPresent(waivers::add);
        }
        return waivers;
    }

    private Optional<Waiver> parse(YamlNode.Mapping mapping) {
        KeyReader keys = reader.reader(mapping, WAIVER, mapping.range());
        String rule = keys.prose("rule");
        String because = keys.prose("because");
        LocalDate until = keys.date("until");
        List<Waiver.Place> at = new ArrayList<>();
        keys.scalars("at").forEach(scalar -> place(scalar).ifPresent(at::add));
        return rule == null || because == null || until == null
                ? Optional.empty()
                : Optional.of(new Waiver(rule, at, because, until, mapping.range()));
    }

    private Optional<Waiver.Place> place(YamlNode.Scalar scalar) {
        int dot = scalar.text().indexOf('.');
        String name = dot < 0 ? scalar.text() : scalar.text().substring(0, dot);
        Optional<Section> section = Section.find(name);
        if (section.isEmpty()) {
            String guess = Suggestion.didYouMean(name, Section.keys());
            reader.error(
                    "unknown-section",
                    scalar.range(),
                    "There is no section \"" + name + "\".",
                    guess.isEmpty() ? "Write a section and an id: events.purchase." : guess);
            return Optional.empty();
        }
        if (dot < 0) {
            return Optional.of(new Waiver.Place(name, null, scalar.range()));
        }
        String id = scalar.text().substring(dot + 1);
        return reader.index()
                .reference(section.get(), new YamlNode.Scalar(id, scalar.isPlain(), scalar.range()))
                .map(reference -> new Waiver.Place(name, id, scalar.range()));
    }
}
