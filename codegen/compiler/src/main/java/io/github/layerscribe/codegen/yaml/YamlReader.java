package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads one file of a plan into nodes that keep their text and place.
 *
 * <p>Plans use little of YAML: anchors, aliases, tags, merge keys, several documents and deep nesting are refused, each
 * with its place. After a syntax mistake whose cure is known (a value that needs quotes), reading goes on as if it were
 * cured, so that the next problems are told in the same run.
 *
 * <pre>{@code
 * Optional<YamlNode> root = YamlReader.read(new SourceFile("shop.plan.yaml", text), diagnostics);
 * }</pre>
 */
public final class YamlReader {

    /** Files of more bytes are not read. */
    public static final int MAX_BYTES = 5_000_000;

    private static final int MAX_REPAIRS = 50;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MAX_BYTES + 2 * MAX_REPAIRS)
            .build();

    private YamlReader() {}

    /**
     * The root of a file.
     *
     * @param diagnostics where every problem goes
     * @return nothing if a mistake hides the structure of the file
     */
    public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
        if (isTooLarge(file.text())) {
            diagnostics.add(tooLarge(file));
            return Optional.empty();
        }
        Optional<Diagnostic> unreadable = Characters.firstUnreadable(file);
        if (unreadable.isPresent()) {
            diagnostics.add(unreadable.get());
            return Optional.empty();
        }
        RepairedText text = new RepairedText(file);
        SyntaxMistakes mistakes = new SyntaxMistakes(text);
        for (int left = repairs(file); left >= 0; left--) {
            NodeBuilder builder = new NodeBuilder(text);
            Optional<YamlNode> root = Optional.empty();
            boolean readAgain = false;
            try {
                root = builder.build(new Parse(SETTINGS)
                        .parseReader(new WholeCharacters(text.toString()))
                        .iterator());
            } catch (MarkedYamlEngineException problem) {
                readAgain = mistakes.repair(problem) && left > 0;
            }
            if (!readAgain) {
                mistakes.told().forEach(diagnostics::add);
                builder.told().forEach(diagnostics::add);
                return root;
            }
        }
        return Optional.empty();
    }

    /** What is told of a file of more than {@link #MAX_BYTES}, by those too who do not even load it. */
    public static Diagnostic tooLarge(SourceFile file) {
        return Diagnostic.error(
                "too-large",
                SourceRange.at(file, 1, 1),
                "This file has more than 5 MB.",
                "Split it; include: joins the files of a plan.");
    }

    private static boolean isTooLarge(String text) {
        boolean isClearlySmall = text.length() <= MAX_BYTES / 3;
        return !isClearlySmall && text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** How often a file may be read again: a large one only a few times. */
    private static int repairs(SourceFile file) {
        return Math.max(2, Math.min(MAX_REPAIRS, 2 * MAX_BYTES / (file.text().length() + 1)));
    }
}
