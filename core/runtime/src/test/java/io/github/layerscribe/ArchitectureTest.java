package io.github.layerscribe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.layerscribe.payload.ScriptCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of direction of the runtime: who may know whom, and what nobody may do. */
class ArchitectureTest {

    private static final String ROOT = "io.github.layerscribe";

    private static final JavaClasses RUNTIME = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPath(Path.of("target/test-classes", ROOT.split("\\.")).resolve("payload/planted"));

    /** Rules that the planted class breaks as well. */
    static Stream<ArchRule> rulesWithAPlantedViolation() {
        return Stream.of(
                only("payload").knows(),
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("static state leaks from one visitor to another"),
                noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class),
                noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".destination..")
                        .should()
                        .callMethod(ScriptCode.class, "of", String.class)
                        .because("a destination's own code is the only script that is not escaped"),
                classes()
                        .should()
                        .haveNameNotMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl)|(Abstract|Base)[A-Z]\\w*)")
                        .because("a class is a noun of the field"));
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(
                rulesWithAPlantedViolation(),
                Stream.of(
                        only("validation").knows("payload"),
                        only("event").knows("payload", "validation"),
                        only("filter").knows("event"),
                        only("destination").knows("event", "payload")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuntimeKeeps(ArchRule rule) {
        rule.check(RUNTIME);
    }

    @ParameterizedTest
    @MethodSource("rulesWithAPlantedViolation")
    void aPlantedViolationIsFoundBy(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    private static Direction only(String from) {
        return allowed -> classes()
                .that()
                .resideInAPackage(ROOT + "." + from + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        "java..",
                                        "jakarta.validation..",
                                        "com.fasterxml.jackson.annotation..",
                                        "org.jspecify.annotations",
                                        ROOT + "." + from + ".."),
                                Arrays.stream(allowed).map(name -> ROOT + "." + name + ".."))
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .as("only the packages " + Arrays.toString(allowed) + " are known to " + from);
    }

    private interface Direction {
        ArchRule knows(String... allowed);
    }
}
