package io.github.layerscribe.codegen.parse.keys;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an id looks like: lower-case words joined by {@code _}, ASCII, at most 60 characters. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int MAX_LENGTH = 60;

    private Ids() {}

    /**
     * Reports an id that cannot be one.
     *
     * @param hasName whether what it stands for can keep its old word under {@code name}
     */
    public static boolean check(YamlNode.Scalar id, boolean hasName, Diagnostics diagnostics) {
        String text = id.text();
        if (text.length() > MAX_LENGTH) {
            diagnostics.error(
                    "id-style", id.range(), "This id has " + text.length() + " characters.", "Ids have at most 60.");
            return false;
        }
        if (ID.matcher(text).matches()) {
            return true;
        }
        String better = better(text);
        String hint = "Ids are lower-case words joined by _, and begin with a letter.";
        if (!better.isEmpty()) {
            hint = hasName
                    ? "Write " + better + ": {name: " + text + ", …}; receivers still get the name."
                    : "Write " + better + ":.";
        }
        diagnostics.error("id-style", id.range(), "\"" + text + "\" cannot be an id.", hint);
        return false;
    }

    /** The nearest id: {@code Order Completed} and {@code orderCompleted} are {@code order_completed}. */
    private static String better(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
    }
}
