package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the Java that an application compiles: a record with a staged builder for each event, context and object, an
 * enum for each closed set, and one class about the plan.
 *
 * <p>Proposed events, and the objects and sets that only they name, give no code. Which Java is printed for what is told
 * by the goldens under {@code src/test/resources/cases/emit}.
 */
public final class JavaEmitter implements Emitter {

    @Override
    public String id() {
        return "java";
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        if (JavaLimits.areBroken(plan, diagnostics)) {
            return List.of();
        }
        JavaNames names = JavaNames.of(plan, options);
        CodeScope scope = CodeScope.of(plan);
        List<GeneratedFile> files = new ArrayList<>();
        scope.events()
                .forEach(event -> files.add(
                        file(record(RecordSubject.of(event, names), RecordDoc.of(event, names), names), names)));
        plan.contexts()
                .forEach(context -> files.add(
                        file(record(RecordSubject.of(context, names), RecordDoc.of(context, names), names), names)));
        scope.objects()
                .forEach(object -> files.add(
                        file(record(RecordSubject.of(object, names), RecordDoc.of(object, names), names), names)));
        scope.sets().forEach(set -> files.add(file(new EnumClass(set, names).print(), names)));
        files.add(file(new PlanClass(names).print(), names));
        return files;
    }

    private static TypeSpec record(RecordSubject subject, String documentation, JavaNames names) {
        return new RecordClass(subject, documentation, names).print();
    }

    private static GeneratedFile file(TypeSpec type, JavaNames names) {
        JavaFile printed = JavaFile.builder(names.options().packageName(), type)
                .indent(Layout.INDENT)
                .skipJavaLangImports(true)
                .build();
        return GeneratedFile.java(
                names.options().packagePath() + "/" + type.name() + ".java", Layout.of(printed.toString()));
    }
}
