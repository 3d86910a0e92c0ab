package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.EmitterOption;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodegenOptionsTest {

    private static final Map<String, String> PACKAGE = Map.of("java.package", "com.acme.datalayer");

    @Test
    void emittersRunInTheOrderOfTheRegisterAndOnce() {
        assertThat(options(List.of("javascript", "java", "javascript"), PACKAGE).chosen())
                .extracting(Emitter::id)
                .containsExactly("java", "javascript");
        assertThat(options(List.of("javascript"), Map.of()).chosen())
                .extracting(Emitter::id)
                .containsExactly("javascript");
    }

    @Test
    void everyMistakeIsToldAtOnceWithTheChoiceThereIs() {
        String emitters = known(Emitters.all().stream().map(Emitter::id).toList());
        String settings = known(Emitters.all().stream()
                .flatMap(emitter -> emitter.options().stream())
                .map(EmitterOption::name)
                .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(List.of("javascrpt", "cobol"), Map.of("java.pakage", "a", "colour", "red")))
                .withMessage("There is no emitter `javascrpt`. Did you mean `javascript`? The emitters are " + emitters
                        + ".\nThere is no emitter `cobol`. The emitters are " + emitters
                        + ".\nThere is no setting `colour`. The settings are " + settings
                        + ".\nThere is no setting `java.pakage`. Did you mean `java.package`? The settings are "
                        + settings + ".");
    }

    @Test
    void aSettingWithoutDefaultIsDemandedByItsEmitterOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(List.of("java"), Map.of()))
                .withMessage("The emitter `java` needs `java.package`: The package of the generated classes.");
        assertThat(options(List.of("javascript"), Map.of()).settings()).isEmpty();
    }

    @Test
    void aSettingOfAnEmitterThatDoesNotRunIsCheckedTooAndHasNoEffect() {
        assertThat(options(List.of("javascript"), PACKAGE).settings()).isEqualTo(PACKAGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(List.of("javascript"), Map.of("java.package", "com.class")))
                .withMessageStartingWith("`java.package`: `com.class` cannot be a Java package.");
    }

    @Test
    void aRunWithoutEmittersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(List.of(), Map.of()))
                .withMessageStartingWith("No emitter is named. Name one or more of `java`, `javascript`");
    }

    @Test
    void optionsAreNamedAfterTheirEmitterTellTheirPurposeAndReadTheirOwnDefault() {
        for (Emitter emitter : Emitters.all()) {
            assertThat(Emitters.find(emitter.id())).map(Emitter::id).contains(emitter.id());
            assertThat(emitter.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(emitter.purpose()).matches("[A-Z].*[^.]");
            for (EmitterOption<?> option : emitter.options()) {
                assertThat(option.name()).matches(emitter.id() + "\\.[a-z]+(-[a-z]+)*");
                assertThat(option.purpose()).matches("[A-Z].*\\.");
                if (option.defaultText() != null) {
                    assertThat(option.mistakeIn(option.defaultText())).isEmpty();
                }
            }
        }
    }

    private static CodegenOptions options(List<String> emitters, Map<String, String> settings) {
        return new CodegenOptions(
                PlanSource.of(Path.of("plan.yaml")), emitters, settings, OutputFolders.below(Path.of("target/out")));
    }

    private static String known(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }
}
