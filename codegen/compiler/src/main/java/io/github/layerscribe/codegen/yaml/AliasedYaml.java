package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads YAML of other tools that repeat themselves by anchors, aliases, merge keys, and aliases as keys: what
 * {@link YamlReader} refuses in plans.
 *
 * <p>An alias is replaced by what it stands for. A word takes the place where the alias stands; a list or a map is the very
 * node of its anchor and keeps the place where it was written, which is where it would be mended. What is not overridden
 * of a merged map stands among the entries of the map that merges it. A value with a tag of the tool's own is a map of one
 * key, the tag: {@code !include a} is read as <code>{"!include": a}</code>.
 *
 * <p>Refused, with a place: more than {@value #MAX_NODES} values once all aliases are replaced, more than
 * {@value #MAX_DEPTH} levels, aliases without an anchor before them, a key twice, several documents.
 */
public final class AliasedYaml {

    /** More values are refused, counted as if each alias were written out. */
    public static final int MAX_NODES = 200_000;

    /** More levels are refused, counted as if each alias were written out. */
    public static final int MAX_DEPTH = 60;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(YamlReader.MAX_BYTES)
            .build();

    private AliasedYaml() {}

    /** The root of a file, or nothing if it was refused. */
    public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
        Optional<Diagnostic> unreadable = Characters.firstUnreadable(file);
        if (unreadable.isPresent()) {
            diagnostics.add(unreadable.get());
            return Optional.empty();
        }
        int before = diagnostics.errorCount();
        AliasedNodes nodes = new AliasedNodes(file, diagnostics);
        try {
            Optional<YamlNode> root = nodes.document(new Parse(SETTINGS)
                    .parseReader(new WholeCharacters(file.text()))
                    .iterator());
            return diagnostics.errorCount() == before ? root : Optional.empty();
        } catch (MarkedYamlEngineException problem) {
            SourceRange place = problem.getProblemMark()
                    .map(mark -> SourceRange.at(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(SourceRange.at(file, 1, 1));
            diagnostics.error("yaml", place, "This is not YAML: " + problem.getProblem() + ".", "");
            return Optional.empty();
        }
    }
}
