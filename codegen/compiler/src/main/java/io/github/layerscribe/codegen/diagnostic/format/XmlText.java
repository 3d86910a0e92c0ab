package io.github.layerscribe.codegen.diagnostic.format;

/**
 * Text as it may stand in XML: ASCII, and nothing that XML reads as its own.
 *
 * <p>XML 1.0 has no way to write most controls and lone surrogates; each becomes one U+FFFD.
 */
final class XmlText {

    private XmlText() {}

    /** For an attribute: line breaks and tabs as escapes, because a parser makes spaces of them there. */
    static String attribute(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(xml, c));
        return xml.toString();
    }

    /** For between tags: line breaks stay, so that people can read it. */
    static String content(String text) {
        return attribute(text).replace("&#xa;", "\n");
    }

    private static void append(StringBuilder xml, int c) {
        boolean isPlain = c >= ' ' && c < 0x7F && "<>&\"'".indexOf(c) < 0;
        if (isPlain) {
            xml.append((char) c);
        } else {
            xml.append("&#x")
                    .append(Integer.toHexString(isLegal(c) ? c : 0xFFFD))
                    .append(';');
        }
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c <= 0xFFFD
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
