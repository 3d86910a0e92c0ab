package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What should no longer be used, and what to use instead. */
final class DeprecationsPage {

    private final List<List<Inline>> rows = new ArrayList<>();

    private DeprecationsPage() {}

    static GeneratedFile file(TrackingPlan plan) {
        MarkdownPage page = new MarkdownPage("deprecations.md", Inline.words("What is on its way out"));
        page.paragraph(Inline.words("[← Tracking plan](index.md)"));
        DeprecationsPage deprecations = new DeprecationsPage();
        plan.events().forEach(event -> deprecations.add(event.id(), event.deprecated(), id -> Facts.event(page, id)));
        plan.properties()
                .forEach(property ->
                        deprecations.add(property.id(), property.deprecated(), id -> Facts.property(page, id)));
        plan.allSets().forEach(set -> deprecations.addValues(set));
        if (deprecations.rows.isEmpty()) {
            page.paragraph(Inline.words("Nothing in this plan is deprecated."));
        }
        return page.table(List.of("What", "Since", "Use instead", "Goes after", "Why"), deprecations.rows)
                .file();
    }

    private void addValues(SetDefinition set) {
        for (SetDefinition.Value value : set.values()) {
            if (value.deprecated() != null) {
                rows.add(row(
                        Inline.code(value.id()).plus(" of ").plus(Inline.code(set.id())),
                        value.deprecated(),
                        Inline::code));
            }
        }
    }

    private void add(String id, @Nullable Deprecation deprecation, Function<String, Inline> link) {
        if (deprecation != null) {
            rows.add(row(link.apply(id), deprecation, link));
        }
    }

    private static List<Inline> row(Inline what, Deprecation deprecation, Function<String, Inline> link) {
        return Inline.cells(
                what,
                Inline.words(deprecation.since().toString()),
                deprecation.renamedTo() == null
                        ? Inline.NOTHING
                        : link.apply(deprecation.renamedTo().id()),
                deprecation.removeAfter() == null
                        ? Inline.NOTHING
                        : Inline.words(deprecation.removeAfter().toString()),
                Facts.text(deprecation.because()));
    }
}
