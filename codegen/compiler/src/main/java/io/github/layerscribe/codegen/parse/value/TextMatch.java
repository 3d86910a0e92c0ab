package io.github.layerscribe.codegen.parse.value;

import com.google.re2j.Pattern;
import io.github.layerscribe.codegen.plan.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Map;

/** Whether a text of the plan fits a format or a pattern; in linear time. */
final class TextMatch {

    private static final Map<Format, Pattern> FORMATS = new EnumMap<>(Map.of(
            Format.CURRENCY, Pattern.compile("[A-Z]{3}"),
            Format.COUNTRY, Pattern.compile("[A-Z]{2}"),
            Format.LANGUAGE, Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
            Format.EMAIL, Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
            Format.PATH, Pattern.compile("/[^?#\\s]*"),
            Format.UUID, Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
            Format.SHA256, Pattern.compile("[0-9a-f]{64}")));

    private TextMatch() {}

    static boolean fits(Format format, String text) {
        if (format == Format.URL) {
            return isUrl(text);
        }
        Pattern pattern = FORMATS.get(format);
        return pattern == null || pattern.matches(text);
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Whether the whole text fits a pattern of the plan's language; a dot is any character but a line break. */
    static boolean fits(String pattern, String text) {
        return Pattern.matches(withLineBreaks(pattern), text);
    }

    private static String withLineBreaks(String pattern) {
        StringBuilder translated = new StringBuilder(pattern.length());
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                translated.append(c).append(pattern.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            translated.append(c == '.' && !inClass ? "[^\\n\\r\\x{2028}\\x{2029}]" : String.valueOf(c));
        }
        return translated.toString();
    }
}
