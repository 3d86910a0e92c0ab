package io.github.layerscribe.codegen.emit.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavascriptEmitterTest {

    private static final Path CASES = Checkout.root().resolve("codegen/compiler/src/test/resources/cases/emit");

    /** {@code -Dupdate-goldens} writes the expected files anew; look at the difference before it is committed. */
    @ParameterizedTest
    @ValueSource(strings = "browser")
    void theFilesAreThoseThatWereReviewed(String name) throws IOException {
        EmittedCase emitted = EmittedCase.of(CASES.resolve(name).resolve("plan.yaml"));
        Path expected = CASES.resolve(name).resolve("expected/javascript");
        if (Goldens.areUpdated()) {
            emitted.writeTo(expected);
        }
        assertThat(emitted.paths()).containsExactlyInAnyOrderElementsOf(filesBelow(expected));
        for (GeneratedFile file : emitted.files()) {
            assertThat(file.text()).as(file.path()).isEqualTo(Files.readString(expected.resolve(file.path())));
        }
    }

    @Test
    void aPlanThatTheBrowserPushesNothingOfHasSnippetsAndNoModule(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("quiet.plan.yaml"), """
                plan: quiet
                version: 1.0.0
                goal: Nothing in the browser.
                teams:
                  web: {role: engineering, contact: web@example.org}
                pages:
                  home: {path: /}
                destinations:
                  web: {type: gtm}
                events:
                  page_seen: {description: Seen, purpose: Why?, pages: [home], owner: web, developer: web}
                """);

        assertThat(EmittedCase.of(plan).paths()).containsExactly("META-INF/layerscribe/snippets/page_seen.js");
    }

    @Test
    void localeAndZoneOfTheMachineChangeNothing() {
        Path plan = Checkout.root().resolve("examples/plan/shop.plan.yaml");
        List<GeneratedFile> here = EmittedCase.of(plan).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(EmittedCase.of(plan).files()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
