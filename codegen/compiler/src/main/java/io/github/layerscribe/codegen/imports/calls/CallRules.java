package io.github.layerscribe.codegen.imports.calls;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rules of a tracking plan, in both spellings of the two interfaces. */
public final class CallRules {

    private static final List<String> BOOKKEEPING =
            List.of("createdAt", "updatedAt", "deprecatedAt", "identitySection");

    private final Losses losses;
    private final Calls calls;

    public CallRules(PlanDraft draft, Losses losses) {
        this.losses = losses;
        this.calls = new Calls(draft, losses);
    }

    /** Keys of such plans that say nothing about what is tracked, those of the plan itself among them. */
    public static List<String> bookkeeping(List<String> ofPlan) {
        return Stream.of(ofPlan, BOOKKEEPING, JoinedSchema.BOOKKEEPING, Calls.BOOKKEEPING)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** A list of rules: each has a key, a type of call and a schema of its properties or of the whole call. */
    public void readList(List<SourceNode> rules) {
        for (SourceNode rule : rules) {
            if (rule instanceof SourceNode.Mapping mapping) {
                read(mapping);
            } else {
                tell(rule, "A rule is " + rule.noun() + ".");
            }
        }
    }

    private void read(SourceNode.Mapping rule) {
        SourceKeys keys = new SourceKeys(rule, losses);
        keys.pass(BOOKKEEPING);
        String type = keys.text("type")
                .or(() -> keys.text("eventType"))
                .map(SourceNode.Text::text)
                .orElse("TRACK");
        Optional<SourceNode.Text> name = keys.text("key").or(() -> keys.text("name"));
        Optional<SourceNode.Mapping> schema = keys.mapping("jsonSchema").or(() -> keys.mapping("rules"));
        Optional<SourceNode.Text> description = keys.text("description");
        Optional<SourceNode.Number> version = keys.number("version");
        keys.finish();
        if (schema.isEmpty()) {
            tell(rule, "This rule has no schema.");
            return;
        }
        Calls.Call call = new Calls.Call(rule, name, description, version, schema.get());
        switch (type.toUpperCase(Locale.ROOT)) {
            case "TRACK" -> calls.track(call);
            case "PAGE", "SCREEN" -> calls.page(call, type.toLowerCase(Locale.ROOT));
            case "IDENTIFY" -> calls.traits(call, "user");
            case "GROUP" -> calls.traits(call, "account");
            default ->
                losses.add(
                        Loss.Kind.SHAPE,
                        rule.range(),
                        "A rule of type \"" + type + "\" is for no call that a plan knows.",
                        "It was left out.");
        }
    }

    /** {@code events}, {@code identify}, {@code group}, and flat lists of traits. */
    public void readSections(SourceNode.Mapping rules) {
        SourceKeys keys = new SourceKeys(rules, losses);
        for (SourceNode event : keys.items("events")) {
            if (event instanceof SourceNode.Mapping mapping) {
                read(mapping);
            } else {
                tell(event, "An event is " + event.noun() + ".");
            }
        }
        traits(keys, "identify", "user");
        traits(keys, "group", "account");
        for (String key : List.of("identify_traits", "group_traits")) {
            calls.flatTraits(keys.items(key), key.equals("identify_traits") ? "user" : "account");
        }
        keys.finish();
    }

    private void traits(SourceKeys keys, String key, String scope) {
        keys.mapping(key)
                .ifPresent(schema -> calls.traits(
                        new Calls.Call(schema, Optional.empty(), Optional.empty(), Optional.empty(), schema), scope));
    }

    private void tell(SourceNode place, String what) {
        losses.add(Loss.Kind.SHAPE, place.range(), what, "It was left out.");
    }
}
