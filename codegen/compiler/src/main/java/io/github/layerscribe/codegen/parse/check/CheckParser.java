package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code check}: its grammar, the properties it names, and whether both sides are of one type. */
public final class CheckParser {

    private static final int MAX_LENGTH = 200;

    private final Map<String, ObjectDefinition> objects;
    private final Diagnostics diagnostics;

    /**
     * A parser for all checks of a plan.
     *
     * @param objects by id; a dot in a check steps into one of them
     */
    public CheckParser(Map<String, ObjectDefinition> objects, Diagnostics diagnostics) {
        this.objects = objects;
        this.diagnostics = diagnostics;
    }

    /**
     * The expression tree, or nothing if a problem was reported.
     *
     * @param id the event it belongs to
     * @param members what the event lists
     */
    public Optional<Check> parse(YamlNode.Scalar text, String id, Map<String, Member> members) {
        if (text.text().length() > MAX_LENGTH) {
            diagnostics.error(
                    "check", text.range(), "This check has more than 200 characters.", "Write two checks: a list.");
            return Optional.empty();
        }
        try {
            CheckNames names = new CheckNames(id, members, objects);
            return Optional.of(new CheckGrammar(new CheckText(text.text()), names).check(text.range()));
        } catch (CheckMistake mistake) {
            diagnostics.error(
                    "check",
                    placeOf(text, mistake.offset()),
                    String.valueOf(mistake.getMessage()),
                    "A check compares two sides: value = sum(items.price * items.quantity) +- 0.01.");
            return Optional.empty();
        }
    }

    private static SourceRange placeOf(YamlNode.Scalar text, int offset) {
        boolean isOneLine = text.range().line() == text.range().endLine();
        int quote = text.isPlain() ? 0 : 1;
        return isOneLine
                ? text.range().slice(Math.min(offset, Math.max(0, text.text().length() - 1)) + quote, 1)
                : text.range();
    }
}
