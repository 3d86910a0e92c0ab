package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.DraftContext;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the sections of a plan together, once every id is chosen. */
final class Sections {

    private static final Set<String> TEXT_RULES = Set.of("format", "pattern");
    private static final Set<DraftType> NUMBERS =
            Set.of(DraftType.Scalar.INTEGER, DraftType.Scalar.DECIMAL, DraftType.Scalar.BOOLEAN);

    private final Dictionary dictionary;
    private final FoundSets sets;

    Sections(Dictionary dictionary, FoundSets sets) {
        this.dictionary = dictionary;
        this.sets = sets;
    }

    /** Properties by id, so that a later import moves few lines. */
    Map<String, Written> properties() {
        Map<String, Written> sorted = new TreeMap<>();
        dictionary.variants().forEach(variant -> sorted.put(variant.id, property(variant)));
        return sorted;
    }

    private Written property(Variant variant) {
        Map<String, Written> keys = new LinkedHashMap<>();
        keys.put("type", Written.word(variant.type));
        if (!variant.id.equals(variant.wireName())) {
            keys.put("name", Written.word(variant.wireName()));
        }
        variant.first.rules().forEach((rule, value) -> keys.put(rule, ruleValue(rule, value)));
        variant.description.ifPresent(text -> keys.put("description", Written.word(text.text())));
        variant.example.ifPresent(text -> keys.put("example", exampleOf(variant, text.text())));
        keys.putAll(variant.first.notes().keys());
        return new Written.Keys(keys);
    }

    private static Written ruleValue(String rule, String value) {
        return TEXT_RULES.contains(rule) ? Written.word(value) : Written.number(value);
    }

    private Written exampleOf(Variant variant, String example) {
        DraftType type = variant.first.type().element();
        if (type instanceof DraftType.OfSet set) {
            return Written.word(sets.valueId(set, example));
        }
        return NUMBERS.contains(type) ? Written.number(example) : Written.word(example);
    }

    Map<String, Written> objects() {
        Map<String, Written> sorted = new TreeMap<>();
        for (FoundObject object : dictionary.objects()) {
            Map<String, Written> keys = new LinkedHashMap<>();
            if (!object.description.isEmpty()) {
                keys.put("description", Written.word(object.description));
            }
            list(object.first.payload(), keys);
            sorted.put(object.id, new Written.Keys(keys));
        }
        return sorted;
    }

    Map<String, Written> contexts(List<Identified<DraftContext>> contexts) {
        Map<String, Written> definitions = new LinkedHashMap<>();
        contexts.forEach(found -> {
            String id = found.id();
            DraftContext context = found.draft();
            Map<String, Written> keys = new LinkedHashMap<>();
            context.description().ifPresent(text -> keys.put("description", Written.word(text.text())));
            keys.putAll(context.keys());
            keys.putIfAbsent("cache", Written.word("private"));
            if (contexts.size() > 1) {
                keys.put("within", Written.word(id));
            }
            list(context.payload(), keys);
            definitions.put(id, new Written.Keys(keys));
        });
        return definitions;
    }

    Map<String, Written> events(List<Identified<DraftEvent>> events) {
        Map<String, Written> definitions = new LinkedHashMap<>();
        events.forEach(found -> {
            String id = found.id();
            DraftEvent event = found.draft();
            Map<String, Written> keys = new LinkedHashMap<>();
            String name = event.name();
            if (name != null && !name.equals(id)) {
                keys.put("name", Written.word(name));
            }
            event.description().ifPresent(text -> keys.put("description", Written.word(text.text())));
            keys.putAll(event.keys());
            list(event.payload(), keys);
            definitions.put(id, new Written.Keys(keys));
        });
        return definitions;
    }

    private void list(DraftPayload payload, Map<String, Written> keys) {
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (DraftMember member : payload.members()) {
            Variant variant = dictionary.of(member.property());
            (member.isRequired() ? required : optional).add(variant.id);
            ids.put(variant.wireName(), variant.id);
        }
        if (!required.isEmpty()) {
            keys.put("required", Written.words(required));
        }
        if (!optional.isEmpty()) {
            keys.put("optional", Written.words(optional));
        }
        List<Written> anyOf = new ArrayList<>();
        for (List<String> names : payload.anyOf()) {
            anyOf.add(Written.words(
                    names.stream().map(name -> ids.getOrDefault(name, name)).toList()));
        }
        if (!anyOf.isEmpty()) {
            keys.put("any_of", new Written.Items(anyOf));
        }
        Map<String, Written> requires = new LinkedHashMap<>();
        payload.requires()
                .forEach((name, needed) -> requires.put(
                        ids.getOrDefault(name, name),
                        Written.words(needed.stream()
                                .map(other -> ids.getOrDefault(other, other))
                                .toList())));
        if (!requires.isEmpty()) {
            keys.put("requires", new Written.Keys(requires));
        }
    }

    /** Destinations, those of type snowplow with the schemas of what goes there. */
    Map<String, Written> destinations(
            Map<String, Written> destinations,
            List<Identified<DraftEvent>> events,
            List<Identified<DraftContext>> contexts) {
        Map<String, Written> ofEvents = new LinkedHashMap<>();
        Map<String, Written> ofContexts = new LinkedHashMap<>();
        events.forEach(event -> schema(ofEvents, event.id(), event.draft().schema()));
        contexts.forEach(
                context -> schema(ofContexts, context.id(), context.draft().schema()));
        Map<String, Written> definitions = new LinkedHashMap<>();
        destinations.forEach((id, destination) -> {
            Map<String, Written> keys = new LinkedHashMap<>(((Written.Keys) destination).entries());
            boolean isSnowplow = Written.word("snowplow").equals(keys.get("type"));
            if (isSnowplow && !ofEvents.isEmpty()) {
                keys.put("events", new Written.Keys(ofEvents));
            }
            if (isSnowplow && !ofContexts.isEmpty()) {
                keys.put("contexts", new Written.Keys(ofContexts));
            }
            definitions.put(id, new Written.Keys(keys));
        });
        return definitions;
    }

    private static void schema(Map<String, Written> schemas, String id, @Nullable String schema) {
        if (schema != null) {
            schemas.put(id, new Written.Keys(Map.of("schema", Written.word(schema))));
        }
    }
}
