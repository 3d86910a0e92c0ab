package io.github.layerscribe.codegen.output;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * How a manifest remembers what a file held: two checksums of 32 bits each and the length, as lower-case hex digits.
 *
 * <p>It notices every edit, but is no signature: whoever can write into the output folder needs no forged checksum. The
 * JVM computes both in machine code from the first byte on, which a build that has nothing to do spends most of its time
 * with.
 */
public final class ContentHash {

    private final CRC32 ethernet = new CRC32();
    private final CRC32C castagnoli = new CRC32C();
    private long length;

    /** The hash of one content. */
    public static String of(byte[] content) {
        return new ContentHash().with(content).text();
    }

    /** Adds a piece of a content that comes in pieces. */
    ContentHash with(byte[] piece) {
        ethernet.update(piece);
        castagnoli.update(piece);
        length += piece.length;
        return this;
    }

    /** The hash of all pieces so far. */
    String text() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits((int) ethernet.getValue())
                + hex.toHexDigits((int) castagnoli.getValue())
                + "-"
                + Long.toHexString(length);
    }
}
