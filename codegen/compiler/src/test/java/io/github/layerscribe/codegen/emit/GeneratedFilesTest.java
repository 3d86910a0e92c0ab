package io.github.layerscribe.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Purchase.java", "com/acme/Purchase.java", "META-INF/resources/layerscribe/acme-shoes.d.ts"})
    void portablePathsAreTaken(String path) {
        assertThat(GeneratedFile.java(path, "").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../Purchase.java",
                "com/../../Purchase.java",
                "./Purchase.java",
                "com//Purchase.java",
                "com/acme/",
                "com\\acme\\Purchase.java",
                "C:/Purchase.java",
                "Purchase.java\u0000",
                "Stra\u00dfe.java",
                "com/acme/Con.java",
                "nul",
                "com/lpt1/Purchase.java",
                "Purchase.java.",
                ".hidden",
                "-rf",
                "a b.java"
            })
    void otherPathsAreRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedFile.java(path, ""))
                .withMessageContaining("is not portable");
    }

    @Test
    void aNameThatNoFileSystemTakesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GeneratedFile.java("a".repeat(201), ""));
    }

    @Test
    void filesComeSourcesFirstAndByPath() {
        GeneratedFiles files = new GeneratedFiles();
        files.claim("javascript", List.of(GeneratedFile.resource("a.js", "")));
        files.claim("java", List.of(GeneratedFile.java("b/B.java", ""), GeneratedFile.java("a/A.java", "")));
        assertThat(files.all()).extracting(GeneratedFile::path).containsExactly("a/A.java", "b/B.java", "a.js");
    }

    @Test
    void aDocumentLiesInTheFolderOfItsEmitter() {
        GeneratedFiles files = new GeneratedFiles();
        files.claim("plan", List.of(GeneratedFile.document("plan/shop.json", "")));
        assertThatIllegalStateException()
                .isThrownBy(() -> files.claim("plan", List.of(GeneratedFile.document("plans/shop.json", ""))))
                .withMessageContainingAll("`plan`", "`plans/shop.json`", "`plan/`");
    }

    @Test
    void aPathHasOneOwner() {
        GeneratedFiles files = new GeneratedFiles();
        files.claim("java", List.of(GeneratedFile.java("Item.java", "")));
        assertThatIllegalStateException()
                .isThrownBy(() -> files.claim("kotlin", List.of(GeneratedFile.java("Item.java", ""))))
                .withMessageContainingAll("`java`", "`kotlin`", "`Item.java`");
    }

    @Test
    void pathsThatDifferInCapitalsOnlyAreOnePath() {
        GeneratedFiles files = new GeneratedFiles();
        assertThatIllegalStateException()
                .isThrownBy(() -> files.claim(
                        "java",
                        List.of(GeneratedFile.java("AddToCart.java", ""), GeneratedFile.java("Addtocart.java", ""))))
                .withMessageContainingAll("`AddToCart.java`", "`Addtocart.java`");
    }

    @Test
    void aFileIsNoFolderOfAnother() {
        GeneratedFiles files = new GeneratedFiles();
        assertThatIllegalStateException()
                .isThrownBy(() -> files.claim(
                        "docs",
                        List.of(
                                GeneratedFile.resource("shop", ""),
                                GeneratedFile.resource("shop-b", ""),
                                GeneratedFile.resource("Shop/index.md", ""))))
                .withMessageContaining("`Shop/index.md`");
    }

    @Test
    void theSamePathMayExistUnderBothRoots() {
        GeneratedFiles files = new GeneratedFiles();
        files.claim("java", List.of(GeneratedFile.java("a/package-info.java", "")));
        files.claim("copy", List.of(GeneratedFile.resource("a/package-info.java", "")));
        assertThat(files.all()).hasSize(2);
    }
}
