package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a plan file its one layout.
 *
 * <p>Two blanks indent, lists stand under their key, a definition that is written in one line stays in one line and
 * those of one section begin in one column, at most one blank line separates, quotes stand where some YAML tool would
 * read something else without them. Order and comments stay. Formatting twice changes nothing more.
 *
 * <pre>{@code
 * Optional<String> formatted = PlanFormatter.format(new SourceFile("shop.plan.yaml", text), diagnostics);
 * }</pre>
 */
public final class PlanFormatter {

    private PlanFormatter() {}

    /**
     * The file in its layout, with {@code \n} behind every line. A file whose name ends in {@code .json} is given back
     * as it is: JSON has other tools.
     *
     * @param diagnostics where every problem goes that keeps the file from being read
     * @return nothing if the file cannot be read
     */
    public static Optional<String> format(SourceFile file, Diagnostics diagnostics) {
        Diagnostics told = new Diagnostics();
        Optional<YamlNode> root = YamlReader.read(file, told);
        if (root.isEmpty() || told.hasErrors()) {
            told.all().forEach(diagnostics::add);
            return Optional.empty();
        }
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Optional.of(file.text());
        }
        SourceText source = new SourceText(file);
        CommentScan scan = CommentScan.of(source, root.get());
        Optional<Diagnostic> refused = scan.refused();
        if (refused.isPresent()) {
            diagnostics.add(refused.get());
            return Optional.empty();
        }
        String formatted = new BlockLayout(source, scan).document(root.get());
        return Optional.of(unlessDamaged(formatted, file, root.get(), diagnostics));
    }

    /** The formatted text, or the file as it was if the two do not say the same: no plan is worth a layout. */
    static String unlessDamaged(String formatted, SourceFile file, YamlNode root, Diagnostics diagnostics) {
        if (SameMeaning.of(file, root, formatted)) {
            return formatted;
        }
        diagnostics.error(
                "format",
                SourceRange.at(file, 1, 1),
                "The formatter would change what this file says, and that is a mistake of ours.",
                "The file is left as it is; please report it.");
        return file.text();
    }
}
