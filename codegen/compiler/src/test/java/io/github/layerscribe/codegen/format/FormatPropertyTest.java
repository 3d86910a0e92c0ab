package io.github.layerscribe.codegen.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a file looks like: formatted, it says the same, keeps every comment in its order, and stays as it is. */
class FormatPropertyTest {

    private static final Pattern COMMENT = Pattern.compile("#§(\\d+)§");

    @Property(tries = 2000)
    void wildFilesKeepTheirMeaningAndTheirComments(@ForAll long seed) {
        WildYaml wild = new WildYaml(seed);
        String text = wild.file();
        Diagnostics reading = new Diagnostics();
        YamlReader.read(new SourceFile("t", text), reading);
        assertThat(reading.hasErrors()).as(text).isFalse();

        String formatted = format(text);

        assertThat(Outline.of(formatted)).isEqualTo(Outline.of(text));
        assertThat(commentsOf(formatted))
                .isEqualTo(IntStream.rangeClosed(1, wild.comments()).boxed().toList());
        assertThat(format(formatted)).isEqualTo(formatted);
        assertThat(formatted).endsWith("\n").doesNotContain("\r");
    }

    private static List<Integer> commentsOf(String text) {
        return COMMENT.matcher(text)
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .toList();
    }

    private static String format(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> formatted = PlanFormatter.format(new SourceFile("t.yaml", text), diagnostics);
        assertThat(diagnostics.all()).as(text).isEmpty();
        return formatted.orElseThrow();
    }
}
