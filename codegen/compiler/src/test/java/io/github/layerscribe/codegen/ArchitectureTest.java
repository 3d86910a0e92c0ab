package io.github.layerscribe.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of direction of the compiler: who may know whom, and who alone may do what. */
class ArchitectureTest {

    private static final String ROOT = "io.github.layerscribe.codegen";

    private static final JavaClasses COMPILER = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPath(Path.of("target/test-classes", ROOT.split("\\.")).resolve("source/planted"));

    /** Rules that the planted class breaks as well. */
    static Stream<ArchRule> rulesWithAPlantedViolation() {
        return Stream.of(
                only("source").knows(),
                onlyIn("yaml").uses("org.snakeyaml.."),
                onlyIn("emit.java").uses("com.palantir.javapoet.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".output..", ROOT + ".locate..")
                        .and()
                        .doNotHaveSimpleName("PlanFiles")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.nio\\.file\\.Files|java\\.io\\.(File\\w*|RandomAccessFile)|java\\.nio\\.channels\\.FileChannel")
                        .as("only the packages output and locate, and PlanFiles, touch files"),
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .as("only the command line prints"),
                classes()
                        .should()
                        .haveNameNotMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl)|(Abstract|Base)[A-Z]\\w*)")
                        .because("a class is a noun of the field"));
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(
                rulesWithAPlantedViolation(),
                Stream.of(
                        only("diagnostic").knows("source"),
                        only("yaml").knows("source", "diagnostic"),
                        only("plan").knows("source"),
                        only("parse").knows("source", "diagnostic", "yaml", "plan", "naming"),
                        only("naming").knows("source", "diagnostic", "plan"),
                        only("lint").knows("source", "diagnostic", "plan", "naming"),
                        only("diff").knows("source", "diagnostic", "plan", "naming"),
                        only("imports").knows("source", "diagnostic", "plan", "naming", "yaml", "parse", "format"),
                        only("format").knows("source", "diagnostic", "yaml"),
                        only("emit").knows("source", "diagnostic", "plan", "naming"),
                        only("output").knows("emit"),
                        only("locate").knows("parse"),
                        slices().matching(ROOT + ".emit.(*)..").should().notDependOnEachOther(),
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching("io\\.github\\.layerscribe\\.(?!codegen\\.).*")
                                .as("generated code is the only thing that crosses between the halves")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCompilerKeeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(COMPILER);
    }

    @ParameterizedTest
    @MethodSource("rulesWithAPlantedViolation")
    void aPlantedViolationIsFoundBy(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    private static Direction only(String from) {
        return allowed -> noClasses()
                .that()
                .resideInAPackage(ROOT + "." + from + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.github\\.layerscribe\\.codegen\\.(?!(" + String.join("|", known(from, allowed))
                        + ")\\.).*")
                .as("only the packages " + Arrays.toString(allowed) + " are known to " + from);
    }

    private static String[] known(String from, String... allowed) {
        return Stream.concat(Stream.of(from), Arrays.stream(allowed)).toArray(String[]::new);
    }

    private static Owner onlyIn(String owner) {
        return library -> noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as("only " + owner + " uses " + library);
    }

    private interface Direction {
        ArchRule knows(String... allowed);
    }

    private interface Owner {
        ArchRule uses(String library);
    }
}
