package io.github.layerscribe.codegen.yaml;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was meant to be read and stands in a comment: {@code Top #1 teaser}. */
public final class HiddenText {

    private static final Pattern HIDDEN = Pattern.compile("^ +#[^\\s#].*$");

    private HiddenText() {}

    /**
     * What hides behind a plain scalar. A comment has a blank after its {@code #}; text has none.
     *
     * @param prose a value that people write freely
     */
    public static Optional<Diagnostic> behind(YamlNode.Scalar prose) {
        if (!prose.isPlain()) {
            return Optional.empty();
        }
        SourceRange range = prose.range();
        String line = range.file().line(range.endLine());
        int end = line.offsetByCodePoints(0, Math.min(range.endColumn() - 1, line.codePointCount(0, line.length())));
        Matcher matcher = HIDDEN.matcher(line.substring(end));
        return matcher.matches()
                ? Optional.of(diagnostic(range, prose.text() + matcher.group().stripTrailing()))
                : Optional.empty();
    }

    static Diagnostic diagnostic(SourceRange range, String text) {
        return Diagnostic.error(
                "hash",
                range,
                "Everything after \" #\" is a comment and was not read.",
                "Put quotes around the text: " + YamlScalarText.inQuotes(text) + ".");
    }
}
