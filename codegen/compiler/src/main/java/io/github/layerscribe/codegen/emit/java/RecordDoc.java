package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.Selection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Javadoc says about an event, a context or an object: what the plan says, and how to make one. */
final class RecordDoc {

    private final List<Component> components;
    private final JavaNames names;
    private final ExampleCode examples;
    private final DocComment comment = new DocComment(0);

    private RecordDoc(List<Component> components, JavaNames names) {
        this.components = components;
        this.names = names;
        this.examples = new ExampleCode(names);
    }

    static List<String> of(EventDefinition event, List<Component> components, JavaNames names) {
        RecordDoc doc = new RecordDoc(components, names);
        doc.addDescription(event.description(), event.id());
        doc.addProse("Purpose: ", event.documentation().purpose());
        doc.addProse("Trigger: ", event.documentation().trigger());
        doc.addPlaceAndPeople(event);
        doc.addEmission(event);
        doc.addRules(event.payload());
        doc.examples.of(event).ifPresent(doc.comment::code);
        doc.addComponents();
        doc.addDeprecation(event.deprecated());
        return doc.comment.lines();
    }

    static List<String> of(ContextDefinition context, List<Component> components, JavaNames names) {
        RecordDoc doc = new RecordDoc(components, names);
        doc.addDescription(context.description(), context.id());
        doc.comment.paragraph(
                context.subject().cache() == ContextDefinition.Cache.SHARED
                        ? "The same for every visitor: the page may be kept in a shared cache."
                        : "Belongs to one visitor: a page that shows it stays out of shared caches.");
        String owner = context.owner() == null ? "" : " Owner: " + context.owner() + ".";
        doc.comment.paragraph(pages(context.delivery().pages()) + owner);
        doc.addRules(context.payload());
        doc.examples.of(context).ifPresent(doc.comment::code);
        doc.addComponents();
        return doc.comment.lines();
    }

    static List<String> of(ObjectDefinition object, List<Component> components, JavaNames names) {
        RecordDoc doc = new RecordDoc(components, names);
        doc.addDescription(object.description(), object.id());
        doc.addRules(object.payload());
        doc.addComponents();
        return doc.comment.lines();
    }

    private void addDescription(@Nullable String description, String id) {
        comment.paragraph(description == null ? "{@code " + id + "} of the plan." : DocText.sentence(description));
    }

    private void addProse(String title, @Nullable String prose) {
        if (prose != null) {
            comment.paragraph(title + DocText.sentence(prose));
        }
    }

    private void addPlaceAndPeople(EventDefinition event) {
        Reference owner = event.governance().teams().owner();
        Reference developer = event.governance().teams().developer();
        comment.paragraph(pages(event.delivery().pages())
                + (owner == null ? "" : " Owner: " + owner + ".")
                + (developer == null ? "" : " Developer: " + developer + "."));
    }

    private static String pages(Selection pages) {
        return switch (pages.kind()) {
            case ALL -> "On every page.";
            case NONE -> "On no page.";
            case CHOSEN ->
                (pages.chosen().size() == 1 ? "On the page " : "On the pages ")
                        + codes(pages.chosen().stream().map(Reference::id).toList()) + ".";
        };
    }

    private void addEmission(EventDefinition event) {
        if (event.isEmittedBy(EmittedBy.BACKEND)) {
            comment.paragraph("Emitted by the back end: no data layer takes it.");
        } else if (event.isEmittedBy(EmittedBy.BROWSER)) {
            comment.paragraph("The browser emits it, by {@code "
                    + names.table().functionOf(event)
                    + "} of the plan's module; this record describes the same event for tests and islands.");
        }
        EventDefinition.OncePer oncePer = event.delivery().firing().oncePer();
        if (oncePer != null && !oncePer.properties().isEmpty()) {
            List<String> wireNames = oncePer.properties().stream()
                    .map(PropertyDefinition::wireName)
                    .toList();
            comment.paragraph("Delivered once for the same " + codes(wireNames) + ".");
        }
    }

    private void addRules(Payload payload) {
        Map<String, Component> byId = payload.requirements().isEmpty() ? Map.of() : Component.byId(components);
        for (AnyOf anyOf : payload.anyOf()) {
            comment.paragraph("At least one of "
                    + codes(anyOf.properties().stream()
                            .map(PropertyDefinition::wireName)
                            .toList())
                    + " must be present.");
        }
        for (Requirement requirement : payload.requirements()) {
            List<Component> needed = GroupRules.needed(requirement, byId);
            if (!needed.isEmpty()) {
                comment.paragraph(condition(requirement.condition())
                        + codes(needed.stream().map(Component::wireName).toList())
                        + " must be" + (requirement.condition().isPresence() ? " too." : " present."));
            }
        }
        payload.checks().forEach(check -> comment.paragraph("The plan checks " + DocText.code(check.text()) + "."));
    }

    private static String condition(Requirement.Condition condition) {
        return condition.isPresence()
                ? "When {@code " + condition.property().wireName() + "} is present, "
                : "When " + DocText.code(condition.text()) + ", ";
    }

    private void addComponents() {
        for (Component component : components) {
            if (!component.isFixed()) {
                comment.tag(
                        component.isRequired()
                                ? component.code().needed()
                                : component.code().optional());
            }
        }
    }

    private void addDeprecation(@Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return;
        }
        String instead = deprecation.renamedTo() == null ? "." : "; use " + successor(deprecation) + " instead.";
        comment.tag("@deprecated", "since " + deprecation.since() + instead + PropertyDoc.because(deprecation));
    }

    private String successor(Deprecation deprecation) {
        String id = String.valueOf(deprecation.renamedTo());
        return names.plan()
                .events()
                .find(id)
                .filter(EventDefinition::isInCode)
                .map(event -> "{@link " + names.table().classOf(event) + "}")
                .orElse("{@code " + id + "}");
    }

    private static String codes(List<String> names) {
        return names.stream().map(name -> "{@code " + name + "}").collect(Collectors.joining(", "));
    }
}
