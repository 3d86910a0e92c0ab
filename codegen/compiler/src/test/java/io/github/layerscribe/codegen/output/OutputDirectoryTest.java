package io.github.layerscribe.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private OutputFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new OutputFixture(folder.resolve("target"));
    }

    @Test
    void aFirstRunWritesEverythingAndLeavesNothingBeside() throws IOException {
        OutputChanges changes = fixture.write(Map.of("Purchase.java", "p", "shop.js", "s"));

        assertThat(changes.written()).containsExactly("com/acme/Purchase.java", "META-INF/shop.js");
        assertThat(fixture.everything().keySet())
                .containsExactly(
                        "generated-resources/layerscribe/META-INF/shop.js",
                        "generated-sources/layerscribe/com/acme/Purchase.java",
                        "layerscribe/.gitignore",
                        "layerscribe/inputs",
                        "layerscribe/lock",
                        "layerscribe/manifest");
        assertThat(folder.resolve("target/generated-sources")).isDirectoryNotContaining("glob:**staging*");
    }

    @Test
    void anUnchangedFileKeepsItsTime() throws IOException {
        fixture.write(Map.of("Purchase.java", "p", "Login.java", "l"));
        Files.setLastModifiedTime(fixture.source("Purchase.java"), LONG_AGO);
        Files.setLastModifiedTime(fixture.folders.manifest(), LONG_AGO);

        OutputChanges changes = fixture.write(Map.of("Purchase.java", "p", "Login.java", "l2"));

        assertThat(changes).isEqualTo(new OutputChanges(List.of("com/acme/Login.java"), List.of(), 1, List.of()));
        assertThat(Files.getLastModifiedTime(fixture.source("Purchase.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aRunWithNothingToChangeWritesNotEvenTheManifest() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        Files.setLastModifiedTime(fixture.folders.manifest(), LONG_AGO);
        fixture.write(Map.of("Purchase.java", "p"));
        assertThat(Files.getLastModifiedTime(fixture.folders.manifest())).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsNoLongerGeneratedGoesWithWhatWasMadeOfIt() throws IOException {
        fixture.write(Map.of("Purchase.java", "p", "Pur.java", "q", "shop.js", "s"));
        fixture.put(fixture.classFile("Purchase.class"), "");
        fixture.put(fixture.classFile("Purchase$Builder.class"), "");
        fixture.put(fixture.classFile("PurchaseOfMine.class"), "");
        fixture.put(fixture.target.resolve("classes/META-INF/shop.js"), "s");

        OutputChanges changes = fixture.write(Map.of("Pur.java", "q"));

        assertThat(changes.deleted()).containsExactly("com/acme/Purchase.java", "META-INF/shop.js");
        assertThat(fixture.content().keySet())
                .containsExactly(
                        "classes/com/acme/PurchaseOfMine.class", "generated-sources/layerscribe/com/acme/Pur.java");
        assertThat(fixture.folders.resources().resolve("META-INF")).doesNotExist();
    }

    @Test
    void nestedClassesOfAChangedSourceGoToo() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        fixture.put(fixture.classFile("Purchase$NeedsCoupon.class"), "");
        fixture.write(Map.of("Purchase.java", "p2"));
        assertThat(fixture.classFile("Purchase$NeedsCoupon.class")).doesNotExist();
    }

    @Test
    void aForeignFileBesideOursStays() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        fixture.put(fixture.source("Mine.java"), "mine");
        fixture.write(Map.of("Login.java", "l"));
        assertThat(fixture.content().keySet())
                .containsExactly(
                        "generated-sources/layerscribe/com/acme/Login.java",
                        "generated-sources/layerscribe/com/acme/Mine.java");
    }

    @Test
    void aForeignFileInTheWayIsReportedAndThenNothingIsWritten() throws IOException {
        fixture.put(fixture.source("Purchase.java"), "mine");
        Map<String, String> before = fixture.content();

        OutputChanges changes = fixture.write(Map.of("Purchase.java", "p", "Login.java", "l"));

        assertThat(changes.obstacles())
                .singleElement()
                .asString()
                .startsWith("`" + fixture.source("Purchase.java") + "` was not written by Layerscribe")
                .endsWith("Move it elsewhere, or delete it if an earlier build left it there.");
        assertThat(fixture.content()).isEqualTo(before);
    }

    @Test
    void aForeignFileWithTheRightBytesIsNoObstacle() throws IOException {
        fixture.write(Map.of("Purchase.java", "p", "Login.java", "l"));
        Files.delete(fixture.folders.manifest());

        assertThat(fixture.write(Map.of("Purchase.java", "p", "Login.java", "l"))
                        .unchanged())
                .isEqualTo(2);
        assertThat(fixture.write(Map.of("Login.java", "l2")).written()).containsExactly("com/acme/Login.java");
        assertThat(fixture.source("Purchase.java")).doesNotExist();
    }

    @Test
    void aFolderInThePlaceOfAFileAndAFileInThePlaceOfAFolderAreReported() throws IOException {
        fixture.put(fixture.source("Purchase.java").resolve("inside"), "");
        assertThat(fixture.write(Map.of("Purchase.java", "p")).obstacles())
                .singleElement()
                .asString()
                .contains("is a folder in the place of a generated file");

        OutputFixture other = new OutputFixture(folder.resolve("other"));
        other.put(other.folders.javaSources().resolve("com"), "");
        assertThat(other.write(Map.of("Purchase.java", "p")).obstacles())
                .singleElement()
                .asString()
                .contains("is a file where generated files need a folder");
    }

    @Test
    void aDamagedFileOfOursIsRepaired() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        Files.writeString(fixture.source("Purchase.java"), "edited by hand");
        assertThat(fixture.output().intact()).isEmpty();
        assertThat(fixture.write(Map.of("Purchase.java", "p")).written()).hasSize(1);
        assertThat(fixture.source("Purchase.java")).hasContent("p");
    }

    @Test
    void intactOutputGivesBackItsInputs() throws IOException {
        assertThat(fixture.output().intact()).isEmpty();
        fixture.write(Map.of("Purchase.java", "p"));
        assertThat(fixture.output().intact())
                .contains(new OutputDirectory.Intact(OutputFixture.inputs("plan of 1 files"), 1));
        Files.delete(fixture.source("Purchase.java"));
        assertThat(fixture.output().intact()).isEmpty();
    }

    @Test
    void inputsCountOnlyBesideTheManifestOfTheirRun() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        byte[] inputs = Files.readAllBytes(fixture.folders.inputs());
        fixture.write(Map.of("Purchase.java", "p2"));
        Files.write(fixture.folders.inputs(), inputs);
        assertThat(fixture.output().intact()).isEmpty();
        Files.delete(fixture.folders.inputs());
        assertThat(fixture.output().intact()).isEmpty();
        assertThat(fixture.write(Map.of("Purchase.java", "p2")).unchanged()).isEqualTo(1);
        assertThat(fixture.output().intact()).isPresent();
    }

    /** As after a fresh clone, where git has kept only what the folder's own .gitignore lets through. */
    @Test
    void aCommittedManifestAloneTellsOurFilesFromOthers() throws IOException {
        fixture.write(Map.of("Purchase.java", "p", "old.md", "o"));
        byte[] manifest = Files.readAllBytes(fixture.folders.manifest());
        for (String local : List.of("inputs", "lock")) {
            Files.delete(fixture.folders.state().resolve(local));
        }
        OutputChanges changes = fixture.write(Map.of("Purchase.java", "p2", "new.md", "n"));
        assertThat(changes.obstacles()).isEmpty();
        assertThat(fixture.content().keySet())
                .containsExactly(
                        "generated-docs/layerscribe/test/new.md",
                        "generated-sources/layerscribe/com/acme/Purchase.java");
        fixture.write(Map.of("Purchase.java", "p", "old.md", "o"));
        assertThat(Files.readAllBytes(fixture.folders.manifest())).isEqualTo(manifest);
    }

    @Test
    void aFileRenamedInCapitalsOnlyIsReplacedWhereCapitalsDoNotCount() throws IOException {
        fixture.write(Map.of("AddToCart.java", "old"));
        // A hard link makes one file answer to both names, as a file system that ignores capitals does.
        Files.createLink(fixture.source("Addtocart.java"), fixture.source("AddToCart.java"));

        OutputChanges changes = fixture.write(Map.of("Addtocart.java", "new"));

        assertThat(changes.obstacles()).isEmpty();
        assertThat(fixture.content()).isEqualTo(Map.of("generated-sources/layerscribe/com/acme/Addtocart.java", "new"));
    }

    @Test
    void aManifestThatNamesAFileOutsideIsNotBelieved() throws IOException {
        fixture.write(Map.of("Purchase.java", "p"));
        Path outside = folder.resolve("outside.java");
        Files.writeString(outside, "precious");
        String manifest = Files.readString(fixture.folders.manifest());
        Files.writeString(
                fixture.folders.manifest(), manifest.replace("com/acme/Purchase.java", "../../../outside.java"));
        fixture.write(Map.of("Purchase.java", "p"));
        fixture.write(Map.of("Login.java", "l"));
        assertThat(outside).hasContent("precious");
    }

    @Test
    void twoFoldersGetTheSameBytes() throws IOException {
        OutputFixture other = new OutputFixture(folder.resolve("elsewhere/build"));
        Map<String, String> files = Map.of("Purchase.java", "p\n", "shop.js", "\u00e4\u20ac");
        fixture.write(files);
        other.write(files);
        assertThat(other.everything()).isEqualTo(fixture.everything());
    }
}
