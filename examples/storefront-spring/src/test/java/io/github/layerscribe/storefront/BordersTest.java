package io.github.layerscribe.storefront;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class BordersTest {

    private static final String STORE = "io.github.layerscribe.storefront";
    private static final DescribedPredicate<JavaClass> LAYERSCRIBE =
            resideInAPackage("io.github.layerscribe..").and(DescribedPredicate.not(resideInAPackage(STORE + "..")));

    private final JavaClasses store = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(STORE);

    @Test
    void whatTheStoreSellsKnowsNothingOfTheDataLayer() {
        noClasses()
                .that()
                .resideInAnyPackage(STORE + ".catalogue", STORE + ".cart", STORE + ".order", STORE + ".account")
                .should()
                .dependOnClassesThat(LAYERSCRIBE
                        .or(resideInAPackage(STORE + ".datalayer"))
                        .or(resideInAPackage(STORE + ".tracking")))
                .check(store);
    }

    @Test
    void thePagesUseTheStartersApiAndNothingInsideIt() {
        noClasses()
                .that()
                .resideInAnyPackage(STORE, STORE + ".web", STORE + ".tracking")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.layerscribe.servlet..", "io.github.layerscribe.spring..")
                .check(store);
    }
}
