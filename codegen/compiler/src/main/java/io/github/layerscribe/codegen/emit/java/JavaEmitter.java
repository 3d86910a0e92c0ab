package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.EmitterOption;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * Makes the Java that an application compiles: a record with a staged builder for each event, context and object, an
 * enum for each closed set, and one class about the plan.
 *
 * <p>Proposed events, and the objects and sets that only they name, give no code. Which Java is printed for what is told
 * by the goldens under {@code src/test/resources/cases/emit}.
 */
public final class JavaEmitter implements Emitter {

    /** Where the classes live. A build tool has a default of its own for it, such as the group's id. */
    public static final EmitterOption<String> PACKAGE = new EmitterOption<>(
            "java.package", "The package of the generated classes.", null, JavaEmitter::packageName);

    @Override
    public String id() {
        return "java";
    }

    @Override
    public String purpose() {
        return "Typed events, contexts, objects and sets for Java 17 and later";
    }

    @Override
    public List<EmitterOption<?>> options() {
        return List.of(PACKAGE);
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        if (JavaLimits.areBroken(plan, diagnostics)) {
            return List.of();
        }
        JavaNames names = JavaNames.of(plan, options);
        CodeScope scope = CodeScope.of(plan);
        List<GeneratedFile> files = new ArrayList<>();
        for (EventDefinition event : scope.events()) {
            RecordSubject subject = RecordSubject.of(event, names);
            files.add(record(subject, RecordDoc.of(event, subject.components(), names), names));
        }
        for (ContextDefinition context : plan.contexts()) {
            RecordSubject subject = RecordSubject.of(context, names);
            files.add(record(subject, RecordDoc.of(context, subject.components(), names), names));
        }
        for (ObjectDefinition object : scope.objects()) {
            RecordSubject subject = RecordSubject.of(object, names);
            files.add(record(subject, RecordDoc.of(object, subject.components(), names), names));
        }
        for (SetDefinition set : scope.sets()) {
            files.add(file(names.table().classOf(set), new EnumClass(set, names).print(), names));
        }
        files.add(file(names.table().planClass(), new PlanClass(names).print(), names));
        return files;
    }

    private static String packageName(String text) {
        if (!SourceVersion.isName(text, SourceVersion.RELEASE_17) || !PortablePath.isPortable(text.replace('.', '/'))) {
            throw new IllegalArgumentException("`" + text + "` cannot be a Java package. Write words of ASCII letters"
                    + " and digits joined by dots, such as `com.acme.datalayer`.");
        }
        return text;
    }

    private static GeneratedFile record(RecordSubject subject, List<String> documentation, JavaNames names) {
        String text = new RecordClass(subject, documentation, names).print();
        return file(subject.type().simpleName(), text, names);
    }

    private static GeneratedFile file(String type, String text, JavaNames names) {
        return GeneratedFile.java(names.packageName().replace('.', '/') + "/" + type + ".java", text);
    }
}
