package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Properties, objects and sets, each with who uses it. */
final class DictionaryPages {

    private static final Inline BACK = Inline.words("[← Tracking plan](index.md)");

    private final TrackingPlan plan;

    DictionaryPages(TrackingPlan plan) {
        this.plan = plan;
    }

    List<GeneratedFile> files() {
        return List.of(
                page("properties", "Dictionary of properties", plan.properties(), this::add),
                page("objects", "Objects: groups of properties", plan.objects(), this::add),
                page("sets", "Sets: the values there are", plan.sets(), this::add));
    }

    private static <D extends Definition> GeneratedFile page(
            String section, String title, Definitions<D> definitions, BiConsumer<MarkdownPage, D> add) {
        MarkdownPage page = new MarkdownPage(section + ".md", Inline.words(title));
        page.paragraph(BACK);
        if (definitions.isEmpty()) {
            page.paragraph(Inline.words("This plan has no " + section + "."));
        }
        definitions.forEach(definition -> add.accept(page, definition));
        return page.file();
    }

    private void add(MarkdownPage page, PropertyDefinition property) {
        page.heading(2, Facts.heading(property));
        page.quote(Facts.deprecation(property.deprecated(), id -> Facts.property(page, id)));
        page.paragraph(Facts.text(property.description()));
        page.facts(List.of(
                Facts.fact("Type", Facts.type(page, property.type())),
                Facts.fact("Rules", RuleWords.of(property)),
                Facts.fact("Example", RuleWords.example(property.example())),
                Facts.fact("Unit", Facts.text(property.documentation().unit())),
                Facts.fact(
                        "Receivers see",
                        property.wireName().equals(property.id()) ? Inline.NOTHING : Inline.code(property.wireName())),
                Facts.fact("Privacy", RuleWords.protection(property)),
                Facts.fact("Source", Facts.text(property.documentation().source())),
                Facts.fact("Owner", Facts.id(property.governance().owner())),
                Facts.fact(
                        "Used by",
                        usedBy(page, payload -> payload.find(property.id()).isPresent()))));
        page.facts(Facts.extensions(property.declaration()));
    }

    private void add(MarkdownPage page, ObjectDefinition object) {
        page.heading(2, Facts.heading(object));
        page.paragraph(Facts.text(object.description()));
        page.facts(List.of(
                Facts.fact("Builds on", Facts.id(object.extended())),
                Facts.fact(
                        "Used by",
                        usedBy(
                                page,
                                payload -> payload.members().stream()
                                        .anyMatch(member -> isOf(member.property(), object))))));
        page.facts(Facts.extensions(object.declaration()));
        Facts.properties(page, object.payload());
    }

    private void add(MarkdownPage page, SetDefinition set) {
        page.heading(2, Facts.heading(set));
        page.paragraph(Facts.text(set.description()));
        page.facts(Facts.extensions(set.declaration()));
        page.table(
                List.of("Value", "Receivers see", "Meaning"),
                set.values().stream()
                        .map(value -> Inline.cells(
                                Inline.code(value.id()),
                                Inline.code(value.wireName()),
                                Inline.sentence(
                                        " ",
                                        Facts.text(value.description()),
                                        Facts.deprecation(value.deprecated(), Inline::code))))
                        .toList());
    }

    private static boolean isOf(PropertyDefinition property, ObjectDefinition object) {
        return property.type().elementType() instanceof PropertyType.OfObject of
                && of.objectId().equals(object.id());
    }

    private Inline usedBy(MarkdownPage page, Predicate<Payload> uses) {
        List<Inline> users = new ArrayList<>();
        plan.events().all().stream()
                .filter(event -> uses.test(event.payload()))
                .forEach(event -> users.add(Facts.event(page, event.id())));
        plan.contexts().all().stream()
                .filter(context -> uses.test(context.payload()))
                .forEach(context -> users.add(Inline.link(Inline.code(context.id()), "contexts.md#" + context.id())));
        plan.objects().all().stream()
                .filter(object -> uses.test(object.payload()))
                .forEach(object -> users.add(Inline.link(Inline.code(object.id()), "objects.md#" + object.id())));
        return users.isEmpty() ? Inline.words("nothing") : Inline.join(", ", users);
    }
}
