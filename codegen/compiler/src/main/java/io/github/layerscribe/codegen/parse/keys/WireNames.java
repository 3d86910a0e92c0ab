package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.yaml.Characters;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What names look like to receivers, and which of them mean something else there. */
public final class WireNames {

    /** Refused at any depth: they reach into a receiver's prototypes. */
    private static final Set<String> DANGEROUS = Set.of("__proto__", "constructor", "prototype");

    private static final Set<String> RESERVED_AT_TOP =
            Set.of("event", "eventCallback", "eventTimeout", "eventModel", "gtm", "_clear");
    private static final Set<String> RESERVED_BY_ADOBE = Set.of("eventInfo", "on", "off", "handler", "scope", "path");
    private static final Pattern PROPERTY = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_:@-]+( [\\p{L}\\p{M}\\p{Nd}_:@-]+)*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final int MAX_LENGTH = 100;

    private WireNames() {}

    /** The name of a property: letters, digits, {@code _ - : @} and single inner spaces. */
    public static boolean checkProperty(YamlNode.Scalar name, Diagnostics diagnostics) {
        if (!checkPrintable(name, MAX_LENGTH, diagnostics)) {
            return false;
        }
        if (!PROPERTY.matcher(name.text()).matches()) {
            diagnostics.error(
                    "wire-name",
                    name.range(),
                    "\"" + name.text() + "\" cannot be the name of a property.",
                    name.text().contains(".")
                            ? "Receivers read a dot as a path; use _ instead."
                            : "Names hold letters, digits, _ - : @ and single spaces.");
            return false;
        }
        return checkSafe(name, diagnostics);
    }

    /** The one word under which properties are nested. */
    public static boolean checkWord(YamlNode.Scalar word, boolean isAdobe, Diagnostics diagnostics) {
        if (!WORD.matcher(word.text()).matches() || word.text().length() > MAX_LENGTH) {
            diagnostics.error(
                    "within",
                    word.range(),
                    "\"" + word.text() + "\" cannot nest properties.",
                    "Write one word of letters, digits, _ and -.");
            return false;
        }
        boolean isReserved = isReservedAtTop(word.text())
                || (isAdobe && isReservedByAdobe(word.text()) && !word.text().equals("eventInfo"));
        if (isReserved) {
            diagnostics.error(
                    "reserved-name",
                    word.range(),
                    "\"" + word.text() + "\" means something else to receivers.",
                    "Use another word.");
            return false;
        }
        return checkSafe(word, diagnostics);
    }

    /** Printable text of a bounded length: the name of an event or of a set's value. */
    public static boolean checkPrintable(YamlNode.Scalar name, int maxLength, Diagnostics diagnostics) {
        String text = name.text();
        OptionalInt invisible = Characters.firstInvisible(text);
        if (invisible.isPresent()) {
            diagnostics.error(
                    "invisible-character",
                    name.range(),
                    "This name holds " + Characters.describe(invisible.getAsInt())
                            + ", a character that cannot be seen.",
                    "Type the name again.");
            return false;
        }
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > maxLength || !text.equals(text.strip())) {
            diagnostics.error(
                    "wire-name",
                    name.range(),
                    "A name has 1 to " + maxLength + " characters, the first and last of them no spaces.",
                    "");
            return false;
        }
        return true;
    }

    private static boolean checkSafe(YamlNode.Scalar name, Diagnostics diagnostics) {
        if (isDangerous(name.text())) {
            diagnostics.error(
                    "reserved-name",
                    name.range(),
                    "\"" + name.text() + "\" reaches into the receiver's own objects.",
                    "Use another name.");
            return false;
        }
        return true;
    }

    /** Whether a name is refused at any depth. */
    public static boolean isDangerous(String name) {
        return DANGEROUS.contains(name);
    }

    /** Whether a receiver takes the name for a command when it stands at the top of a push. */
    public static boolean isReservedAtTop(String name) {
        return RESERVED_AT_TOP.contains(name) || name.startsWith("gtm.");
    }

    /** Whether Adobe's layer takes the name for a command when it stands at the top of a push. */
    public static boolean isReservedByAdobe(String name) {
        return RESERVED_BY_ADOBE.contains(name);
    }

    /** The same for names that people and some receivers cannot tell apart: case and compatibility forms folded. */
    public static String fold(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
