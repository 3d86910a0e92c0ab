package io.github.layerscribe.codegen.imports.draft;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Judges names of a source as the plan reader would, so that what cannot be a name is told where it stands. */
public final class WireText {

    private static final int MAX_EVENT = 100;
    private static final int MAX_VALUE = 1_000;

    /** Markup, quotes and addresses; an apostrophe between letters is a letter. */
    private static final Pattern SUSPECT =
            Pattern.compile("[<>\"`\\\\{}\\[\\]]|(?<!\\p{L})['’]|['’](?!\\p{L})|[“”‘«»„]|://|(?i)javascript:");

    private final Losses losses;

    public WireText(Losses losses) {
        this.losses = losses;
    }

    /** Whether receivers can be sent a property of this name; if not, the whole entry is told as lost. */
    public boolean fitsProperty(SourceNode.Text name, boolean isAtTop, SourceRange whole) {
        if (isAtTop && WireNames.isReservedAtTop(name.text())) {
            tell(whole, name, "means something else to receivers at the top of a push.");
            return false;
        }
        return fits("property", name, whole, WireNames::checkProperty);
    }

    /** Whether receivers can be sent an event of this name; if not, the whole entry is told as lost. */
    public boolean fitsEvent(SourceNode.Text name, SourceRange whole) {
        if (SUSPECT.matcher(name.text()).find()) {
            tell(whole, name, "holds markup, quotes, brackets or an address, and is no name of an event.");
            return false;
        }
        return fits("event", name, whole, (text, told) -> WireNames.checkPrintable(text, MAX_EVENT, told));
    }

    /** Whether a set can hold this value. */
    public boolean fitsValue(SourceNode.Text value) {
        return fits("value", value, value.range(), (text, told) -> WireNames.checkPrintable(text, MAX_VALUE, told));
    }

    private boolean fits(
            String noun, SourceNode.Text name, SourceRange whole, BiPredicate<YamlNode.Scalar, Diagnostics> judge) {
        Diagnostics told = new Diagnostics();
        boolean fits = judge.test(new YamlNode.Scalar(name.text(), false, name.range()), told);
        if (!fits) {
            List<Diagnostic> reasons = told.all();
            losses.add(
                    Loss.Kind.NAME,
                    whole,
                    "The " + noun + " \"" + name.text() + "\" cannot have this name.",
                    "It was left out. " + reasons.get(0).message());
        }
        return fits;
    }

    private void tell(SourceRange whole, SourceNode.Text name, String why) {
        losses.add(Loss.Kind.NAME, whole, "\"" + name.text() + "\" " + why, "It was left out.");
    }

    /** Prose as a plan can hold it: not blank, without control characters. */
    public Optional<SourceNode.Text> prose(Optional<SourceNode.Text> text) {
        return text.flatMap(this::prose);
    }

    private Optional<SourceNode.Text> prose(SourceNode.Text text) {
        StringBuilder kept = new StringBuilder(text.text().length());
        text.text().codePoints().filter(WireText::isProse).forEach(kept::appendCodePoint);
        if (kept.length() < text.text().length()) {
            losses.add(
                    Loss.Kind.TEXT,
                    text.range(),
                    "This text holds characters that cannot be seen.",
                    "They were taken out.");
        }
        String prose = kept.toString().strip();
        return prose.isBlank() ? Optional.empty() : Optional.of(new SourceNode.Text(prose, text.range()));
    }

    private static boolean isProse(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }
}
