package io.github.layerscribe.codegen.imports.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of names. */
public final class IdText {

    private static final int MAX_LENGTH = 60;

    private IdText() {}

    /**
     * The nearest id: {@code Order Completed}, {@code orderCompleted} and {@code order-completed} are
     * {@code order_completed}, {@code Größe} is {@code groesse}.
     *
     * @param noun stands in front where a name has no letter at its beginning, and for it where it has none at all
     */
    public static String of(String name, String noun) {
        String spelled = name.replace("ß", "ss")
                .replaceAll("[äÄ]", "ae")
                .replaceAll("[öÖ]", "oe")
                .replaceAll("[üÜ]", "ue");
        String id = Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (id.isEmpty()) {
            return noun;
        }
        return cut(Character.isDigit(id.charAt(0)) ? noun + "_" + id : id, MAX_LENGTH);
    }

    /** Two ids as one, the first shortened where both do not fit. */
    public static String joined(String first, String second) {
        String end = cut(second, MAX_LENGTH / 2);
        return cut(first, MAX_LENGTH - end.length() - 1) + "_" + end;
    }

    /** At most so many characters, at the end of a word if there is one. */
    private static String cut(String id, int length) {
        if (id.length() <= length) {
            return id;
        }
        int end = id.lastIndexOf('_', length);
        return end > 0 ? id.substring(0, end) : id.substring(0, length);
    }

    /** The id of a plan: words joined by {@code -}. */
    public static String ofPlan(String name) {
        return of(name, "plan").replace('_', '-');
    }
}
