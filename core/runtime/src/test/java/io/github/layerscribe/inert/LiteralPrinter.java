package io.github.layerscribe.inert;

import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.ScriptWriter;
import java.util.List;
import java.util.Set;

/** Prints a string three times as one object: as a value, as a name, and inside a list. */
interface LiteralPrinter {

    String VALUE = "$value";
    String NAMES = "$names";
    String LIST = "$list";

    /** Names that the writer refuses before it comes to writing; they are proved as values only. */
    Set<String> REFUSED_NAMES = Set.of("__proto__", "constructor", "prototype");

    String print(String string);

    /** The writer that is proved. */
    static LiteralPrinter ours() {
        PropertyName value = PropertyName.of(VALUE);
        PropertyName names = PropertyName.of(NAMES);
        PropertyName list = PropertyName.of(LIST);
        ScriptWriter script = new ScriptWriter();
        return string -> {
            script.clear();
            script.startObject();
            script.text(value, string);
            if (!REFUSED_NAMES.contains(string)) {
                script.object(names, inner -> inner.flag(PropertyName.of(string), true));
            }
            script.texts(list, List.of(string, "a", string));
            script.endObject();
            String written = script.toString();
            return written.substring(0, written.length() - 1); // without the comma that waits behind a value
        };
    }

    /** A writer as people write it: the string's escaping is all that differs. */
    static LiteralPrinter escaping(Escaping escaping) {
        return string -> {
            String quoted = '"' + escaping.escape(string) + '"';
            String names = REFUSED_NAMES.contains(string) ? "" : "\"" + NAMES + "\":{" + quoted + ":true},";
            return "{\"" + VALUE + "\":" + quoted + "," + names + "\"" + LIST + "\":[" + quoted + ",\"a\"," + quoted
                    + "]}";
        };
    }

    /** What happens to a string between the quotes. */
    interface Escaping {
        String escape(String string);
    }
}
