package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
 */
record RecordSubject(
        ClassName type,
        String place,
        String words,
        Payload payload,
        ClassName implemented,
        @Nullable CodeBlock about,
        @Nullable String wireName,
        @Nullable Deprecation deprecated) {

    static RecordSubject of(EventDefinition event, JavaNames names) {
        return new RecordSubject(
                names.type(names.table().classOf(event)),
                "events." + event.id(),
                words(event.id()),
                event.payload(),
                event.isEmittedBy(EmittedBy.BACKEND) ? RuntimeTypes.BACKEND_EVENT : RuntimeTypes.EVENT,
                about(event, names),
                event.wireName(),
                event.deprecated());
    }

    static RecordSubject of(ContextDefinition context, JavaNames names) {
        return new RecordSubject(
                names.type(names.table().classOf(context)),
                "contexts." + context.id(),
                words(context.id()) + " context",
                context.payload(),
                RuntimeTypes.CONTEXT,
                about(context, names),
                null,
                null);
    }

    static RecordSubject of(ObjectDefinition object, JavaNames names) {
        return new RecordSubject(
                names.type(names.table().classOf(object)),
                "objects." + object.id(),
                words(object.id()),
                object.payload(),
                RuntimeTypes.PLAN_OBJECT,
                null,
                null,
                null);
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

    private static CodeBlock about(EventDefinition event, JavaNames names) {
        CodeBlock.Builder about = CodeBlock.builder().add("$T.of(NAME)", RuntimeTypes.EVENT_INFO);
        if (event.payload().within() != null) {
            about.add(".within($L)", Literals.text(event.payload().within()));
        }
        EventDefinition.Firing firing = event.delivery().firing();
        if (firing.oncePer() != null) {
            about.add(
                    ".$L($L)",
                    memory(firing.oncePer()),
                    constants(firing.oncePer().properties(), names));
        }
        if (firing.order() != EventDefinition.Order.NORMAL) {
            about.add(".order($T.Order.$L)", RuntimeTypes.EVENT_INFO, firing.order());
        }
        return about.add(firing.isPageView() ? ".pageView()" : "").build();
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

    private static CodeBlock about(ContextDefinition context, JavaNames names) {
        ClassName info = RuntimeTypes.CONTEXT_INFO;
        CodeBlock.Builder about = CodeBlock.builder().add("$T.of($L)", info, Literals.text(context.id()));
        if (context.payload().within() != null) {
            about.add(".within($L)", Literals.text(context.payload().within()));
        }
        ContextDefinition.Subject subject = context.subject();
        if (subject.scope() != ContextDefinition.Scope.PAGE) {
            about.add(".scope($T.Scope.$L)", info, subject.scope());
        }
        if (subject.identity() != null) {
            about.add(".identity($L)", names.table().constantOf(subject.identity()));
        }
        return about.add(subject.cache() == ContextDefinition.Cache.SHARED ? ".shared()" : "")
                .build();
    }
}
