package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan refers to, by section and id. Teams are not looked for: one may be there to be asked only. */
final class Usage {

    private final Set<String> used = new HashSet<>();

    /** Sections of which something uses all. */
    private final Set<String> sectionsUsedWhole = new HashSet<>();

    private Usage() {}

    static Usage of(TrackingPlan plan) {
        Usage usage = new Usage();
        plan.events().forEach(usage::add);
        plan.contexts().forEach(usage::add);
        plan.objects().forEach(usage::add);
        plan.properties().forEach(usage::add);
        plan.destinations().forEach(usage::add);
        return usage;
    }

    boolean isUsed(String section, String id) {
        return sectionsUsedWhole.contains(section) || used.contains(section + "." + id);
    }

    private void add(EventDefinition event) {
        add(event.payload());
        add("pages", event.delivery().pages());
        add("destinations", event.delivery().destinations());
        add("consents", event.delivery().consent());
        add("groups", event.group());
    }

    private void add(ContextDefinition context) {
        add(context.payload());
        add("pages", context.delivery().pages());
        add("destinations", context.delivery().destinations());
        add("consents", context.delivery().consent());
    }

    private void add(ObjectDefinition object) {
        add(object.payload());
        add("objects", object.extended());
    }

    private void add(PropertyDefinition property) {
        add("properties", property.amountIn());
        add("consents", property.governance().consent());
        PropertyType type = property.type().elementType();
        if (type instanceof PropertyType.OfSet set) {
            used.add("sets." + set.set().id());
        } else if (type instanceof PropertyType.OfObject object) {
            used.add("objects." + object.objectId());
        }
        Deprecation deprecated = property.deprecated();
        add("properties", deprecated == null ? null : deprecated.renamedTo());
    }

    private void add(DestinationDefinition destination) {
        add("consents", destination.acceptance().consent());
        add("destinations", destination.via());
        destination.dialect().properties().fixed().keySet().forEach(id -> used.add("properties." + id));
    }

    private void add(Payload payload) {
        payload.members().forEach(member -> used.add("properties." + member.id()));
    }

    private void add(String section, Selection selection) {
        if (selection.kind() == Selection.Kind.ALL) {
            sectionsUsedWhole.add(section);
        }
        add(section, selection.chosen());
    }

    private void add(String section, List<Reference> references) {
        references.forEach(reference -> used.add(section + "." + reference.id()));
    }

    private void add(String section, @Nullable Reference reference) {
        if (reference != null) {
            used.add(section + "." + reference.id());
        }
    }
}
