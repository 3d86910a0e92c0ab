package io.github.layerscribe.codegen.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name or a sentence, in small letters, whatever joins them. */
public final class Words {

    private Words() {}

    /**
     * Letters and digits are words of their own, and a capital begins one: {@code orderCompleted2} is order, completed, 2;
     * {@code isCI} is is, ci.
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPart = Character.isLetterOrDigit(c);
            if (start >= 0 && (!isPart || beginsWord(text, start, i))) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (isPart && start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean beginsWord(String text, int start, int i) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        if (Character.isDigit(before) != Character.isDigit(c)) {
            return true;
        }
        // In HTMLPage the page begins at P: the capital before a small letter is not the last of HTML.
        boolean isAfterSmall = Character.isUpperCase(c) && !Character.isUpperCase(before);
        boolean isBeforeSmall = Character.isUpperCase(c)
                && i > start
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
        return isAfterSmall || isBeforeSmall;
    }
}
