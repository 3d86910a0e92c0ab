package io.github.layerscribe.codegen.diagnostic.format;

import java.nio.charset.StandardCharsets;

/**
 * The URI of a plan file: relative for a relative path, {@code file:///…} for an absolute one.
 *
 * @param text percent-encoded, so that a path cannot say more than where a file lies
 */
record ArtifactUri(String text, boolean isRelative) {

    private static final String AS_IS = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    static ArtifactUri of(String path) {
        boolean hasDrive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        if (hasDrive) {
            return new ArtifactUri("file:///" + path.charAt(0) + ":" + encoded(path.substring(2)), false);
        }
        return path.startsWith("/")
                ? new ArtifactUri("file://" + encoded(path), false)
                : new ArtifactUri(encoded(path), true);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isWord = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (isWord || AS_IS.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return uri.toString();
    }
}
