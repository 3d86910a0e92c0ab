package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.parse.payload.Layer;
import io.github.layerscribe.codegen.parse.payload.LayerParser;
import io.github.layerscribe.codegen.parse.payload.Layering;
import io.github.layerscribe.codegen.parse.payload.PayloadResolver;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code events}, over what its group says. */
final class EventParser {

    private static final int MAX_NAME = 100;
    private static final Pattern PICTURE = Pattern.compile("(?i)[^:\\\\]*\\.(png|jpg|jpeg|svg)");

    private final SectionReader reader;
    private final Map<String, GroupParser.Group> groups;
    private final LayerParser layers;
    private final Layering layering;
    private final PayloadResolver payloads;
    private final Examples examples;
    private final EventDeliveryParser deliveries;

    EventParser(
            SectionReader reader, Map<String, GroupParser.Group> groups, LayerParser layers, PayloadResolver payloads) {
        this.reader = reader;
        this.groups = groups;
        this.layers = layers;
        this.layering = new Layering(reader.index().takenOut(), reader.diagnostics());
        this.payloads = payloads;
        this.examples = new Examples(reader);
        this.deliveries = new EventDeliveryParser(reader);
    }

    Optional<EventDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        Reference reference = reader.reference(keys, "group", Section.GROUPS);
        GroupParser.Group group = reference == null ? null : groups.get(reference.id());
        GroupDefinition.@Nullable Defaults defaults =
                group == null ? null : group.definition().defaults();
        Payload payload = payloads.resolve(layer(id, keys, group), true);
        return Optional.of(new EventDefinition(
                keys.declaration(id),
                name(id, keys),
                reference,
                documentation(keys, payload, id.text()),
                payload,
                deliveries.parse(keys, payload, defaults == null ? null : defaults.delivery()),
                governance(keys, defaults)));
    }

    private Layer layer(YamlNode.Scalar id, KeyReader keys, GroupParser.@Nullable Group group) {
        Layer own = layers.parse(id, keys, "an event");
        return group == null ? layering.alone(own) : layering.join(group.layer(), own);
    }

    private EventDefinition.Name name(YamlNode.Scalar id, KeyReader keys) {
        String wire = keys.scalar("name")
                .filter(name -> WireNames.checkPrintable(name, MAX_NAME, reader.diagnostics()))
                .map(YamlNode.Scalar::text)
                .orElse(id.text());
        return new EventDefinition.Name(wire, keys.count("version", 1));
    }

    private EventDefinition.Documentation documentation(KeyReader keys, Payload payload, String id) {
        return new EventDefinition.Documentation(
                keys.prose("description"),
                keys.prose("purpose"),
                keys.prose("trigger"),
                see(keys),
                examples.parse(keys, payload, id));
    }

    private List<EventDefinition.See> see(KeyReader keys) {
        List<EventDefinition.See> found = new ArrayList<>();
        for (YamlNode.Scalar scalar : keys.scalars("see")) {
            String target = scalar.text();
            boolean isAddress = target.startsWith("https://") && target.chars().noneMatch(c -> c <= ' ');
            boolean isPicture = PICTURE.matcher(target).matches()
                    && !target.startsWith("/")
                    && !List.of(target.split("/")).contains("..");
            if (isAddress || isPicture) {
                found.add(new EventDefinition.See(target, isAddress, scalar.range()));
            } else {
                reader.error(
                        "see",
                        scalar.range(),
                        "\"" + target + "\" cannot be shown.",
                        "Write an https address, or a png, jpg or svg file in the plan's folder.");
            }
        }
        return found;
    }

    private EventDefinition.Governance governance(KeyReader keys, GroupDefinition.@Nullable Defaults defaults) {
        Reference owner = reader.reference(keys, "owner", Section.TEAMS);
        Reference developer = reader.reference(keys, "developer", Section.TEAMS);
        Optional<Status> status = keys.choice("status", List.of(Status.values()), Status::word);
        if (defaults != null) {
            owner = owner == null && !keys.has("owner") ? defaults.owner() : owner;
            developer = developer == null && !keys.has("developer") ? defaults.developer() : developer;
            status = status.or(() -> Optional.ofNullable(defaults.status()));
        }
        return new EventDefinition.Governance(
                new EventDefinition.Teams(owner, developer),
                status.orElse(Status.APPROVED),
                keys.flag("key_event", false),
                schedule(keys),
                reader.deprecation(keys, successor -> reader.index().reference(Section.EVENTS, successor)));
    }

    private EventDefinition.Schedule schedule(KeyReader keys) {
        EventDefinition.Schedule schedule =
                new EventDefinition.Schedule(keys.date("needed_by"), keys.date("from"), keys.date("until"));
        boolean isBackwards = schedule.from() != null
                && schedule.until() != null
                && schedule.until().isBefore(schedule.from());
        if (isBackwards) {
            SourceRange until = keys.rangeOf("until");
            reader.error("bounds", until, "\"until\" is before \"from\".", "Swap the two days.");
        }
        return schedule;
    }
}
