package io.github.layerscribe.codegen.imports.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static SourceNode read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return JsonReader.read(new SourceFile("a.json", text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static String places(SourceNode node) {
        List<String> places = new ArrayList<>();
        add(node, places);
        return String.join(" ", places);
    }

    private static void add(SourceNode node, List<String> places) {
        if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                places.add(shown(entry.key().range()) + "=" + entry.key().text());
                add(entry.value(), places);
            });
        } else if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> add(item, places));
        }
        places.add(shown(node.range()) + "=" + node.written());
    }

    private static String shown(SourceRange range) {
        return range.line() + ":" + range.column() + "-" + range.endLine() + ":" + range.endColumn();
    }

    @Test
    void everyNodeKnowsWhereItBeginsAndEnds() {
        assertThat(places(read("{\"a\" :\t-1.5e3 ,\r\n \"b\":[true,null , \"x\\\"}\"]\r}")))
                .isEqualTo("1:2-1:5=a 1:8-1:14=-1.5e3 2:2-2:5=b 2:7-2:11=true 2:12-2:16=null 2:19-2:25=\"x\"}\""
                        + " 2:6-2:26=[…] 1:1-3:2={…}");
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(places(read("{\"😀\": \"é😀\", \"z\": 1}")))
                .isEqualTo("1:2-1:5=😀 1:7-1:11=\"é😀\" 1:13-1:16=z 1:18-1:19=1 1:1-1:20={…}");
    }

    @Test
    void aByteOrderMarkBehindTheStartAndTextBehindTheEndAreRefused() {
        for (String text :
                List.of("{} {}", "{}x", "", "  ", "[1,]", "{\"a\":1,}", "'a'", "NaN", "01", "{a:1}", "// c\n{}")) {
            Diagnostics diagnostics = new Diagnostics();
            assertThat(JsonReader.read(new SourceFile("a.json", text), diagnostics))
                    .as(text)
                    .isEmpty();
            assertThat(diagnostics.hasErrors()).as(text).isTrue();
        }
    }

    @Test
    void aNumberThatWouldFillTheMemoryHasNoValue() {
        assertThat(((SourceNode.Number) read("1e999999999")).value()).isEmpty();
        assertThat(((SourceNode.Number) read("1e2")).value()).isPresent();
    }

    /** What a standard reader must accept is read, what it must refuse is refused, and neither takes long. */
    @Test
    @NeedsFixtures
    void agreesWithThePublicSuite() throws IOException {
        int judged = 0;
        try (Stream<Path> files = Files.walk(Fixtures.required().resolve("security/JSONTestSuite"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String text = decoded(Files.readAllBytes(file));
                String name = file.getFileName().toString();
                boolean isDuplicate = name.contains("duplicated_key");
                if (text == null || isDuplicate || name.startsWith("i_")) {
                    continue;
                }
                boolean isRead = JsonReader.read(new SourceFile(name, text), new Diagnostics())
                        .isPresent();
                assertThat(isRead).as(name).isEqualTo(name.startsWith("y_"));
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(100);
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
