package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.EventNamesTaken;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns rules of tracking plans into rules of the form in which RudderStack answers them: an event with its schema. */
final class ProjectRules {

    private static final Set<String> TRAITS = Set.of("identify", "group");
    private static final Set<String> NAMELESS = Set.of("identify", "group", "page", "screen");

    private final Catalog catalog;
    private final Losses losses;
    private final WireText texts;
    private final EventNamesTaken taken;

    ProjectRules(Catalog catalog, Losses losses) {
        this.catalog = catalog;
        this.losses = losses;
        this.texts = new WireText(losses);
        this.taken = new EventNamesTaken(losses);
    }

    /** The rule, unless its event is none; then all of it is told. */
    Optional<SourceNode> read(SourceNode node) {
        if (!(node instanceof SourceNode.Mapping rule)) {
            return lost(node, "A rule is " + node.noun() + ".");
        }
        SourceKeys keys = new SourceKeys(rule, losses);
        keys.pass(List.of("id", "identity_section"));
        String type = keys.text("type").map(SourceNode.Text::text).orElse("event_rule");
        Optional<SourceNode> event = keys.take("event");
        if (!type.equals("event_rule") || event.isEmpty()) {
            return lost(
                    rule, type.equals("event_rule") ? "This rule has no \"event\"." : "\"" + type + "\" is no rule.");
        }
        Optional<SourceNode.Text> reference = event.flatMap(ProjectRules::reference);
        if (reference.isEmpty()) {
            return lost(rule, "This rule refers to no event.");
        }
        Optional<Definition> definition = catalog.find(Kind.EVENT, reference.get(), rule.range());
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        catalog.use(definition.get());
        if (!isNamed(definition.get())) {
            return lost(rule, "This rule is about an event that was left out.");
        }
        ComposedSchema schema = new ComposedSchema(rule.range());
        RuleSchema schemas = new RuleSchema(catalog, losses);
        schemas.list(keys, schema);
        if (event.get() instanceof SourceNode.Mapping mapping) {
            SourceKeys ofEvent = new SourceKeys(mapping, losses);
            ofEvent.pass(List.of("$ref", "identity_section"));
            schemas.list(ofEvent, schema);
            ofEvent.finish();
        }
        keys.finish();
        return Optional.of(rule(rule, definition.get(), schema, schemas));
    }

    private static Optional<SourceNode.Text> reference(SourceNode event) {
        SourceNode said = event instanceof SourceNode.Mapping mapping
                ? mapping.find("$ref").orElse(event)
                : event;
        return said instanceof SourceNode.Text text ? Optional.of(text) : Optional.empty();
    }

    /** Whether the event has a name of its own that receivers can be sent, or needs none. */
    private boolean isNamed(Definition event) {
        SourceNode.Text name = event.asKey();
        boolean isNameless = NAMELESS.contains(event.text("event_type"));
        if (name.text().isBlank()) {
            if (!isNameless) {
                losses.add(Loss.Kind.NAME, event.range(), "This event has no name.", "It was left out.");
            }
            return isNameless;
        }
        return TRAITS.contains(event.text("event_type"))
                || texts.fitsEvent(name, event.range()) && taken.take(name, "", event.range());
    }

    private SourceNode rule(SourceNode.Mapping rule, Definition event, ComposedSchema schema, RuleSchema schemas) {
        SourceKeys keys = new SourceKeys(event.mapping(), losses);
        keys.pass(List.of("id"));
        ComposedSchema parts = new ComposedSchema(rule.range());
        parts.put(TRAITS.contains(event.text("event_type")) ? "traits" : "properties", schema.node());
        ComposedSchema call = new ComposedSchema(rule.range());
        call.put("properties", parts.node());
        call.put("$defs", schemas.definitions(rule.range()));
        keys.text("category").ifPresent(reference -> category(reference, call));
        ComposedSchema found = new ComposedSchema(rule.range());
        keys.entry("name").ifPresent(entry -> found.put("name", entry));
        keys.entry("event_type").ifPresent(entry -> found.put("eventType", entry));
        keys.entry("description").ifPresent(entry -> found.put("description", entry));
        keys.finish();
        found.put("rules", call.node());
        return found.node();
    }

    /** A category says nothing that its events take over, as a group does, so it is a word about the event. */
    private void category(SourceNode.Text reference, ComposedSchema call) {
        catalog.find(Kind.CATEGORY, reference, reference.range()).ifPresent(category -> {
            catalog.use(category);
            String name = category.text("name").strip();
            SourceRange place =
                    category.mapping().find("name").map(SourceNode::range).orElse(category.range());
            if (texts.fitsValue(new SourceNode.Text(name, place))) {
                call.put("x-category", new SourceNode.Text(name, reference.range()));
            }
            SourceKeys keys = new SourceKeys(category.mapping(), losses);
            keys.pass(List.of("id", "name"));
            keys.finish();
        });
    }

    private Optional<SourceNode> lost(SourceNode node, String what) {
        losses.add(Loss.Kind.SHAPE, node.range(), what, "It was left out.");
        return Optional.empty();
    }
}
