package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Java is printed for which plan: the plans under {@code src/test/resources/cases/emit} with their reviewed output.
 *
 * <p>{@code mvn test -pl codegen/compiler -Dtest=GoldenTest -Dupdate-goldens} prints the output anew; look at the
 * difference before you commit it. A build server never does.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/cases/emit");

    private static final Pattern LONG_LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\]){40,}\"");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatWasReviewed(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected/java");
        Map<String, String> printed = printed(name);
        if (Goldens.areUpdated()) {
            replace(expected, printed);
        }
        assertThat(printed).isEqualTo(files(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsLinesThatFitAndEndCleanly(String name) {
        for (String source : printed(name).values()) {
            assertThat(source).endsWith("}\n").doesNotContain("\t").doesNotContain("\r");
            assertThat(source.lines()).allMatch(line -> line.equals(line.stripTrailing()) && hasRoom(line));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesUnderEveryWarning(String name) {
        assertThat(CompiledJava.strict(printed(name)).messages()).isEmpty();
    }

    @Test
    void compilesTheStoresPlanUnderEveryWarning() {
        Map<String, String> sources = Plans.java(Plans.read(Plans.SHOP), "com.acme.store");
        assertThat(CompiledJava.strict(sources).messages()).isEmpty();
    }

    @Test
    void printsTheSameBytesInAnotherCountry() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = printed("types");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(printed("types")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A long literal of the plan stays in one piece. */
    private static boolean hasRoom(String line) {
        return line.length() <= 120 || LONG_LITERAL.matcher(line).find();
    }

    private static Map<String, String> printed(String name) {
        return Plans.java(Plans.read(CASES.resolve(name).resolve("plan.yaml")), "com.acme." + name);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new LinkedHashMap<>(files);
    }

    private static void replace(Path folder, Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        files.forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
