package io.github.layerscribe.validation;

/** Straight-line twins of the regular expressions in {@link Constraints}: no backtracking, no allocation. */
final class TextShapes {

    private static final String EMAIL_PUNCTUATION = ".!#$%&'*+/=?^_`{|}~-";

    private TextShapes() {}

    static boolean areUpperCase(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < 'A' || value.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    static boolean isLanguage(String value) {
        int end = endOfSubtag(value, 0);
        if (end < 2 || end > 3 || !areLetters(value, end)) {
            return false;
        }
        while (end < value.length()) {
            int start = end + 1; // behind the dash
            end = endOfSubtag(value, start);
            if (value.charAt(start - 1) != '-' || end - start < 2 || end - start > 8) {
                return false;
            }
        }
        return true;
    }

    /** {@code local@domain}, as browsers judge an e-mail field. */
    static boolean isEmail(String value) {
        int at = value.indexOf('@');
        if (at < 1) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && EMAIL_PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return isDomain(value, at + 1);
    }

    static boolean isUrl(String value) {
        int host = value.startsWith("https://") ? 8 : value.startsWith("http://") ? 7 : -1;
        return host > 0
                && host < value.length()
                && "/?#".indexOf(value.charAt(host)) < 0
                && isPrintable(value, host, false);
    }

    static boolean isPath(String value) {
        return value.startsWith("/") && isPrintable(value, 0, true);
    }

    static boolean isUuid(String value) {
        if (value.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = value.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean fits = dash ? c == '-' : Character.digit(c, 16) >= 0 && c < 128;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String value, int from) {
        int label = from;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.') {
                if (i == label) {
                    return false;
                }
                label = i + 1;
            } else if (!isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return label < value.length();
    }

    /** No control character, no space; where a path is meant, no query and no fragment either. */
    private static boolean isPrintable(String value, int from, boolean path) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == 0x7F || path && (c == '?' || c == '#')) {
                return false;
            }
        }
        return true;
    }

    private static int endOfSubtag(String value, int from) {
        int i = from;
        while (i < value.length() && isLetterOrDigit(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean areLetters(String value, int end) {
        for (int i = 0; i < end; i++) {
            if (value.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
