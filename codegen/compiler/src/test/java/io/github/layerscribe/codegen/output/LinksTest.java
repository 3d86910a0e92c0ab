package io.github.layerscribe.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever somebody plants a link, nothing outside the output folders changes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Links need a privilege there")
class LinksTest {

    @TempDir
    private Path folder;

    private OutputFixture fixture;
    private Path outside;

    @BeforeEach
    void setUp() throws IOException {
        fixture = new OutputFixture(folder.resolve("target"));
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("Purchase.java"), "precious");
        Files.createDirectories(outside.resolve("acme"));
        Files.writeString(outside.resolve("acme/Purchase.java"), "precious");
        Files.writeString(outside.resolve("acme/Purchase.class"), "precious");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generated-docs/layerscribe",
                "generated-docs/layerscribe.staging-document",
                "generated-docs/layerscribe/test",
                "generated-sources/layerscribe",
                "generated-sources/layerscribe.staging-java",
                "generated-sources/layerscribe/com",
                "generated-sources/layerscribe/com/acme"
            })
    void aLinkedFolderIsReported(String place) throws IOException {
        Path link = fixture.target.resolve(place);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);

        OutputChanges changes = fixture.write(Map.of("Purchase.java", "p", "Login.java", "l", "index.md", "i"));

        assertThat(changes.obstacles()).first().asString().startsWith("`" + link + "` is a link");
        assertOutsideIsUntouched();
    }

    @Test
    void aLinkInThePlaceOfAFileIsReportedEvenIfItsBytesAreRight() throws IOException {
        Files.createDirectories(fixture.source("Purchase.java").getParent());
        Files.createSymbolicLink(fixture.source("Purchase.java"), outside.resolve("Purchase.java"));

        assertThat(fixture.write(Map.of("Purchase.java", "precious")).obstacles())
                .singleElement()
                .asString()
                .contains("is a link in the place of a generated file");
        assertOutsideIsUntouched();
    }

    @Test
    void aLinkThatReplacedAFolderOfOursIsNotFollowedToDelete() throws IOException {
        fixture.write(Map.of("Purchase.java", "precious"));
        Files.delete(fixture.source("Purchase.java"));
        Files.delete(fixture.source("Purchase.java").getParent());
        Path link = fixture.folders.javaSources().resolve("com/acme");
        Files.createSymbolicLink(link, outside.resolve("acme"));

        fixture.write(Map.of("shop.js", "s"));

        assertThat(link).isSymbolicLink();
        assertOutsideIsUntouched();
    }

    @Test
    void aLinkAmongTheClassesIsNotFollowedToDelete() throws IOException {
        fixture.write(Map.of("Purchase.java", "p", "Login.java", "l"));
        Files.createDirectories(fixture.target.resolve("classes/com"));
        Files.createSymbolicLink(fixture.target.resolve("classes/com/acme"), outside.resolve("acme"));

        fixture.write(Map.of("Login.java", "l"));

        assertThat(fixture.source("Purchase.java")).doesNotExist();
        assertOutsideIsUntouched();
    }

    @Test
    void aLinkedStateFolderIsRefused() throws IOException {
        Files.createDirectories(fixture.target);
        Files.createSymbolicLink(fixture.folders.state(), outside);
        assertThatIOException()
                .isThrownBy(() -> fixture.write(Map.of("Purchase.java", "p")))
                .withMessageContaining("is a link");
        assertOutsideIsUntouched();
    }

    private void assertOutsideIsUntouched() throws IOException {
        assertThat(new OutputFixture(outside).everything())
                .isEqualTo(Map.of(
                        "Purchase.java",
                        "precious",
                        "acme/Purchase.java",
                        "precious",
                        "acme/Purchase.class",
                        "precious"));
    }
}
