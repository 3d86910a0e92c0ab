package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A program that leaves out a required property of the store's plan does not compile, and javac names the property. */
class MissingPropertyTest {

    private static final String PACKAGE = "com.acme.store";
    private static final TrackingPlan PLAN = Plans.read(Plans.SHOP);
    private static final NameTable NAMES = NameTable.of(PLAN);
    private static final CompiledJava GENERATED = CompiledJava.strict(Plans.java(PLAN, PACKAGE));

    private static Map<String, Payload> payloads() {
        CodeScope scope = CodeScope.of(PLAN);
        Map<String, Payload> payloads = new LinkedHashMap<>();
        scope.events().forEach(event -> payloads.put(NAMES.classOf(event), event.payload()));
        PLAN.contexts().forEach(context -> payloads.put(NAMES.classOf(context), context.payload()));
        scope.objects().forEach(object -> payloads.put(NAMES.classOf(object), object.payload()));
        return payloads;
    }

    @TestFactory
    Stream<DynamicTest> javacNamesTheProperty() {
        List<DynamicTest> tests = new ArrayList<>();
        payloads()
                .forEach((type, payload) -> payload.required()
                        .forEach(missing -> tests.add(DynamicTest.dynamicTest(
                                type + " without " + missing.id(), () -> assertRefused(type, payload, missing)))));
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    @Test
    void theSameProgramsCompileWhenNothingIsMissing() {
        payloads()
                .forEach((type, payload) -> assertThat(
                                compile(type, payload, null).messages())
                        .as(type)
                        .isEmpty());
    }

    private static void assertRefused(String type, Payload payload, Member missing) {
        assertThat(compile(type, payload, missing).messages())
                .contains(NAMES.stageOf(missing.property()))
                .contains("cannot find symbol");
    }

    private static CompiledJava compile(String type, Payload payload, Member missing) {
        StringBuilder chain = new StringBuilder(PACKAGE + "." + type + ".builder()");
        payload.required()
                .filter(member -> !member.equals(missing))
                .forEach(member -> chain.append(".")
                        .append(NAMES.accessorOf(member.property()))
                        .append("(")
                        .append(nothing(member))
                        .append(")"));
        return GENERATED.with("Program.java", "class Program { Object made = " + chain + ".build(); }");
    }

    /** Null, of the type that the setter wants; that is a violation at run time, and none of the compiler's business. */
    private static String nothing(Member member) {
        JavaNames names = JavaNames.of(PLAN, new EmitOptions("1", Map.of("java.package", PACKAGE)));
        ClassName type = names.codeOf(member.property()).elementType();
        return member.property().type().isList() ? "(java.util.List<" + type + ">) null" : "(" + type + ") null";
    }
}
