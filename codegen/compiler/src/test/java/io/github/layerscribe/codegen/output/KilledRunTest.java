package io.github.layerscribe.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is killed at each of its writes, and also halfway through one; then another plan follows, or the old one. */
class KilledRunTest {

    private static final Map<String, String> OLD =
            Map.of("Purchase.java", "p1", "Removed.java", "r1", "Same.java", "s", "shop.js", "j1", "index.md", "d1");
    private static final Map<String, String> NEW =
            Map.of("Purchase.java", "p2", "Added.java", "a2", "Same.java", "s", "other.js", "o2", "index.md", "d2");
    private static final Map<String, String> NEXT =
            Map.of("Purchase.java", "p3", "Added.java", "a3", "Same.java", "s", "last.js", "l3", "end.md", "d3");

    /** Every pair of places would take half a minute; this takes each place with an eleventh of the others. */
    private static final int STRIDE = 11;

    @TempDir
    private Path folder;

    @Test
    void theNextRunRepairsWhateverItsPlan() throws IOException {
        int kills = 0;
        for (Map<String, String> following : List.of(OLD, NEW, NEXT)) {
            for (boolean halfway : List.of(false, true)) {
                kills += killEverywhere(following, halfway);
            }
        }
        assertThat(kills).as("places where a run was killed").isGreaterThan(100);
    }

    @Test
    void aRunKilledWhileItRepairsIsRepairedToo() throws IOException {
        for (int first = 1; ; first++) {
            for (int second = 1 + first % STRIDE; ; second += STRIDE) {
                OutputFixture fixture = prepared("twice-" + first + "-" + second);
                boolean firstKilled = isKilled(fixture, NEW, new KilledDisk(first, false));
                boolean secondKilled = isKilled(fixture, NEXT, new KilledDisk(second, false));
                assertRepaired(fixture, OLD);
                if (!firstKilled) {
                    return;
                }
                if (!secondKilled) {
                    break;
                }
            }
        }
    }

    private int killEverywhere(Map<String, String> following, boolean halfway) throws IOException {
        for (int at = 1; ; at++) {
            OutputFixture fixture = prepared("once-" + following.hashCode() + halfway + at);
            if (!isKilled(fixture, NEW, new KilledDisk(at, halfway))) {
                return at - 1;
            }
            assertEveryFileIsWhole(fixture);
            assertThat(fixture.output()
                            .intact()
                            .filter(intact -> intact.inputs().equals(OutputFixture.inputs("new"))))
                    .as("a killed run does not pass for a finished one")
                    .isEmpty();
            assertRepaired(fixture, following);
        }
    }

    private OutputFixture prepared(String name) throws IOException {
        OutputFixture fixture = new OutputFixture(folder.resolve(name));
        fixture.write(OLD);
        fixture.put(fixture.source("Mine.java"), "mine");
        fixture.put(fixture.classFile("Removed.class"), "");
        return fixture;
    }

    private static boolean isKilled(OutputFixture fixture, Map<String, String> files, KilledDisk disk)
            throws IOException {
        try {
            new OutputDirectory(fixture.folders, disk)
                    .write(OutputFixture.generated(files), OutputFixture.inputs("new"));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static void assertEveryFileIsWhole(OutputFixture fixture) throws IOException {
        List<String> whole = new ArrayList<>(List.of("mine", ""));
        whole.addAll(OLD.values());
        whole.addAll(NEW.values());
        Map<String, String> content = fixture.content();
        content.keySet().removeIf(path -> path.contains(".staging-"));
        assertThat(content.values()).isSubsetOf(whole);
        assertThat(fixture.source("Mine.java")).hasContent("mine");
    }

    private static void assertRepaired(OutputFixture fixture, Map<String, String> following) throws IOException {
        OutputChanges changes = fixture.write(following);
        assertThat(changes.obstacles()).isEmpty();
        Map<String, String> expected = new TreeMap<>();
        following.forEach((name, text) -> expected.put(relative(fixture, name), text));
        expected.put(relative(fixture, "Mine.java"), "mine");
        Map<String, String> content = fixture.content();
        if (following.containsKey("Removed.java")) {
            content.remove("classes/com/acme/Removed.class");
        }
        assertThat(content).isEqualTo(expected);
        assertThat(fixture.output().intact()).isPresent();
        for (String root : List.of("generated-sources", "generated-resources", "generated-docs")) {
            try (var beside = Files.list(fixture.target.resolve(root))) {
                assertThat(beside).as("in " + root).hasSize(1);
            }
        }
    }

    private static String relative(OutputFixture fixture, String name) {
        return fixture.target.relativize(fixture.place(name)).toString().replace('\\', '/');
    }

    /** As final as a kill: nothing in the code under test catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A disk whose process dies at the n-th change: before it, or after half of a file was written. */
    private static final class KilledDisk implements FileOperations {

        private final boolean halfway;
        private int left;

        KilledDisk(int at, boolean halfway) {
            this.left = at;
            this.halfway = halfway;
        }

        @Override
        public void createFolders(Path path) throws IOException {
            count();
            FileOperations.super.createFolders(path);
        }

        @Override
        public void create(Path file, byte[] content) throws IOException {
            if (--left == 0) {
                if (halfway) {
                    FileOperations.super.create(file, Arrays.copyOf(content, content.length / 2));
                }
                throw new Killed();
            }
            FileOperations.super.create(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            count();
            FileOperations.super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            count();
            FileOperations.super.delete(path);
        }

        private void count() {
            if (--left == 0) {
                throw new Killed();
            }
        }
    }
}
