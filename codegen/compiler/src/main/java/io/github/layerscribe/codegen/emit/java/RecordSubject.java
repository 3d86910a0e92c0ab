package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of: an event, a context or an object of the plan.
 *
 * @param place where it stands in the plan: {@code events.purchase}
 * @param words its id as words: {@code view item}
 * @param implemented what the record implements
 * @param about the constant {@code INFO}; none for objects
 * @param wireName of events the name that receivers see
 * @param types how the record's file calls types
 * @param components those of the record and its fixed values, in the order of the plan
 */
record RecordSubject(
        ClassName type,
        String place,
        String words,
        Payload payload,
        ClassName implemented,
        @Nullable String about,
        @Nullable String wireName,
        @Nullable Deprecation deprecated,
        TypeNames types,
        List<Component> components) {

    static RecordSubject of(EventDefinition event, JavaNames names) {
        ClassName type = names.type(names.table().classOf(event));
        TypeNames types = TypeNames.of(type, event.payload(), names);
        return new RecordSubject(
                type,
                "events." + event.id(),
                words(event.id()),
                event.payload(),
                event.isEmittedBy(EmittedBy.BACKEND) ? RuntimeTypes.BACKEND_EVENT : RuntimeTypes.EVENT,
                about(event, types, names),
                event.wireName(),
                event.deprecated(),
                types,
                Component.ofAll(event.payload().members(), types, names));
    }

    static RecordSubject of(ContextDefinition context, JavaNames names) {
        ClassName type = names.type(names.table().classOf(context));
        TypeNames types = TypeNames.of(type, context.payload(), names);
        return new RecordSubject(
                type,
                "contexts." + context.id(),
                words(context.id()) + " context",
                context.payload(),
                RuntimeTypes.CONTEXT,
                about(context, types, names),
                null,
                null,
                types,
                Component.ofAll(context.payload().members(), types, names));
    }

    static RecordSubject of(ObjectDefinition object, JavaNames names) {
        ClassName type = names.type(names.table().classOf(object));
        TypeNames types = TypeNames.of(type, object.payload(), names);
        return new RecordSubject(
                type,
                "objects." + object.id(),
                words(object.id()),
                object.payload(),
                RuntimeTypes.PLAN_OBJECT,
                null,
                null,
                null,
                types,
                Component.ofAll(object.payload().members(), types, names));
    }

    boolean isObject() {
        return about == null;
    }

    /** The type of {@code INFO}, and of what {@code pushInfo()} returns. */
    ClassName aboutType() {
        return implemented.equals(RuntimeTypes.CONTEXT) ? RuntimeTypes.CONTEXT_INFO : RuntimeTypes.EVENT_INFO;
    }

    private static String words(String id) {
        return id.replace('_', ' ');
    }

    private static String about(EventDefinition event, TypeNames types, JavaNames names) {
        String info = types.of(RuntimeTypes.EVENT_INFO);
        StringBuilder about = new StringBuilder(info).append(".of(NAME)");
        if (event.payload().within() != null) {
            about.append(".within(")
                    .append(Literals.text(event.payload().within()))
                    .append(')');
        }
        EventDefinition.Firing firing = event.delivery().firing();
        if (firing.oncePer() != null) {
            about.append('.')
                    .append(memory(firing.oncePer()))
                    .append('(')
                    .append(constants(firing.oncePer().properties(), names))
                    .append(')');
        }
        if (firing.order() != EventDefinition.Order.NORMAL) {
            about.append(".order(")
                    .append(info)
                    .append(".Order.")
                    .append(firing.order())
                    .append(')');
        }
        return about.append(firing.isPageView() ? ".pageView()" : "").toString();
    }

    private static String memory(EventDefinition.OncePer oncePer) {
        return switch (oncePer.memory()) {
            case BROWSER -> "oncePer";
            case SESSION -> "oncePerSession";
            case PAGE -> "oncePerPage";
        };
    }

    private static String constants(List<PropertyDefinition> properties, JavaNames names) {
        return String.join(
                ", ", properties.stream().map(names.table()::constantOf).toList());
    }

    private static String about(ContextDefinition context, TypeNames types, JavaNames names) {
        String info = types.of(RuntimeTypes.CONTEXT_INFO);
        StringBuilder about = new StringBuilder(info)
                .append(".of(")
                .append(Literals.text(context.id()))
                .append(')');
        if (context.payload().within() != null) {
            about.append(".within(")
                    .append(Literals.text(context.payload().within()))
                    .append(')');
        }
        ContextDefinition.Subject subject = context.subject();
        if (subject.scope() != ContextDefinition.Scope.PAGE) {
            about.append(".scope(")
                    .append(info)
                    .append(".Scope.")
                    .append(subject.scope())
                    .append(')');
        }
        if (subject.identity() != null) {
            about.append(".identity(")
                    .append(names.table().constantOf(subject.identity()))
                    .append(')');
        }
        return about.append(subject.cache() == ContextDefinition.Cache.SHARED ? ".shared()" : "")
                .toString();
    }
}
