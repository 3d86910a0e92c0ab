package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what the README shows, in one empty folder, and compares what is printed. */
class ReadmeIT {

    private static final Path README = Checkout.root().resolve("codegen/cli/README.md");
    private static final Pattern SHOWN = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theWalkIsWhatSomebodySeesWhoTakesIt() throws IOException {
        String readme = Files.readString(README);

        String walked = walked(readme);

        if (Goldens.areUpdated()) {
            Files.writeString(README, walked);
        } else {
            assertThat(walked).isEqualTo(readme);
            assertThat(readme)
                    .contains("$ layerscribe init", "layerscribe lint", "layerscribe generate", "layerscribe diff");
        }
    }

    /** The README with what its commands print now. */
    private String walked(String readme) {
        Matcher shown = SHOWN.matcher(readme);
        StringBuilder walked = new StringBuilder();
        while (shown.find()) {
            StringBuilder block = new StringBuilder("```console\n");
            for (String line : shown.group(1).split("\n")) {
                if (line.startsWith("$ ")) {
                    String printed = new Shell(folder).run(line.substring(2)).output();
                    block.append(line).append('\n').append(printed);
                }
            }
            shown.appendReplacement(
                    walked, Matcher.quoteReplacement(block.append("```").toString()));
        }
        shown.appendTail(walked);
        return walked.toString();
    }
}
