package io.github.layerscribe.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas, plans and documents of a few telling plans, as they were reviewed; {@code -Dupdate-goldens} prints them anew. */
class DocumentGoldenTest {

    private static final List<String> EMITTERS = Emitters.all().stream()
            .map(Emitter::id)
            .filter(id -> !List.of("java", "javascript").contains(id))
            .toList();

    static Stream<Arguments> cases() {
        return Stream.of("purchase", "rules", "hostile")
                .flatMap(name -> EMITTERS.stream().map(emitter -> Arguments.of(name, emitter)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatWasReviewed(String name, String emitter) throws IOException {
        Path expected = Documents.CASES.resolve(name).resolve("expected").resolve(emitter);
        Map<String, String> printed = Documents.of(
                emitter, Documents.plan(Documents.CASES.resolve(name).resolve("plan.yaml")));
        if (Goldens.areUpdated()) {
            Documents.write(printed, expected);
        }
        assertThat(printed).isEqualTo(files(expected));
    }

    @Test
    void printsTheSameBytesInAnotherCountry() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, Map<String, String>> here = ofTheShop();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ofTheShop()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, Map<String, String>> ofTheShop() {
        Map<String, Map<String, String>> documents = new TreeMap<>();
        EMITTERS.forEach(id -> documents.put(id, Documents.of(id, Documents.plan(Documents.SHOP))));
        return documents;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
