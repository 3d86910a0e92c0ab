package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the properties of an object schema, with all that stands below.
 *
 * <pre>{@code
 * SchemaReader reader = new SchemaReader(files, losses);
 * SchemaReader.Opened opened = reader.open(new Scoped(schema, root));
 * Optional<SourceNode.Text> description = opened.schema().text("description");
 * DraftPayload payload = reader.payload(opened, name);
 * opened.schema().finish();
 * }</pre>
 */
public final class SchemaReader {

    private static final int MAX_MEMBERS = 200;

    private final Losses losses;
    private final WireText names;
    private final SchemaJoiner joiner;
    private final ValueReading values;

    public SchemaReader(SchemaFiles files, Losses losses) {
        this.losses = losses;
        this.names = new WireText(losses);
        this.joiner = new SchemaJoiner(files, losses);
        this.values = new ValueReading(this, joiner, losses);
    }

    /** A schema that was opened; more of its keys may be read before it is finished. */
    public static final class Opened {

        private final Effective effective;

        Opened(Effective effective) {
            this.effective = effective;
        }

        public JoinedSchema schema() {
            return effective.schema();
        }
    }

    /** A schema with all that it refers to. */
    public Opened open(Scoped schema) {
        return new Opened(Effective.of(List.of(schema), joiner, losses));
    }

    /** What a schema says about the thing as a whole. */
    public Optional<SourceNode.Text> description(Opened opened, String name) {
        return new NotesReader(losses, names).description(opened.schema(), name);
    }

    /** What an event or a context lists by this schema; the caller finishes it. */
    public DraftPayload payload(Opened opened) {
        opened.schema().all("type");
        values.begin();
        return payload(opened.effective, new Place(true, 0));
    }

    /**
     * Where properties stand.
     *
     * @param isTop directly in an event or a context
     * @param depth how many objects are around
     */
    record Place(boolean isTop, int depth) {

        Place deeper() {
            return new Place(false, depth + 1);
        }
    }

    DraftPayload payload(Effective effective, Place place) {
        JoinedSchema schema = effective.schema();
        Map<String, List<JoinedSchema.Found>> properties = properties(schema);
        Map<String, SourceRange> required = required(schema);
        tellOpen(schema);
        List<DraftMember> members = new ArrayList<>();
        Map<String, String> folded = new HashMap<>();
        properties.forEach((name, found) -> {
            String other = folded.putIfAbsent(WireNames.fold(name), name);
            if (other != null) {
                found.forEach(entry -> losses.add(
                        Loss.Kind.NAME,
                        entry.entry().range(),
                        "\"" + name + "\" and \"" + other + "\" are the same name to some receivers.",
                        "The second was left out."));
                return;
            }
            if (members.size() < MAX_MEMBERS) {
                values.member(found, required.containsKey(name), place).ifPresent(members::add);
            } else {
                found.forEach(entry -> losses.add(
                        Loss.Kind.SHAPE,
                        entry.entry().range(),
                        "\"" + name + "\" is one property too many: one thing lists at most 200.",
                        "It was left out; put some of them into an object."));
            }
        });
        tellMissing(required, properties.keySet(), members);
        PresenceRules rules = new PresenceRules(members, losses);
        return new DraftPayload(members, rules.anyOf(effective), rules.requires(schema));
    }

    private Map<String, List<JoinedSchema.Found>> properties(JoinedSchema schema) {
        Map<String, List<JoinedSchema.Found>> properties = new LinkedHashMap<>();
        for (JoinedSchema.Found found : schema.all("properties")) {
            if (!(found.value() instanceof SourceNode.Mapping mapping)) {
                losses.add(Loss.Kind.SHAPE, found.entry().range(), "\"properties\" is no object.", "It was not read.");
                continue;
            }
            for (SourceNode.Entry entry : mapping.entries().values()) {
                properties
                        .computeIfAbsent(entry.key().text(), none -> new ArrayList<>())
                        .add(new JoinedSchema.Found(entry, found.schema()));
            }
        }
        return properties;
    }

    private Map<String, SourceRange> required(JoinedSchema schema) {
        Map<String, SourceRange> required = new LinkedHashMap<>();
        for (JoinedSchema.Found found : schema.all("required")) {
            List<SourceNode> items =
                    found.value() instanceof SourceNode.Sequence list ? list.items() : List.of(found.value());
            for (SourceNode item : items) {
                if (item instanceof SourceNode.Text name) {
                    required.putIfAbsent(name.text(), name.range());
                } else {
                    losses.add(
                            Loss.Kind.SHAPE,
                            item.range(),
                            "\"required\" lists names, and this is " + item.noun() + ".",
                            "It was left out.");
                }
            }
        }
        return required;
    }

    private void tellMissing(Map<String, SourceRange> required, Set<String> known, List<DraftMember> members) {
        Set<String> kept = new HashSet<>();
        members.forEach(member -> kept.add(member.property().name().text()));
        required.forEach((name, range) -> {
            if (!kept.contains(name)) {
                losses.add(
                        Loss.Kind.REQUIRED,
                        range,
                        "\"" + name + "\" is required, and "
                                + (known.contains(name) ? "it was left out." : "nothing says what it is."),
                        "The plan does not ask for it.");
            }
        });
    }

    /** Plans are closed: what is not listed cannot be sent. */
    private void tellOpen(JoinedSchema schema) {
        for (String key : List.of("additionalProperties", "unevaluatedProperties")) {
            for (JoinedSchema.Found found : schema.all(key)) {
                boolean isClosed = found.value() instanceof SourceNode.Flag flag && !flag.isTrue();
                if (!isClosed) {
                    losses.add(
                            Loss.Kind.FREE_FORM,
                            found.entry().range(),
                            "\"" + found.entry().key().text() + "\" allows properties that are not listed.",
                            "Only the listed ones can be sent.");
                }
            }
        }
    }
}
