package io.github.layerscribe.payload;

/**
 * The bounds of one push. What goes over is not written: the push is left out and reported as {@code bound}.
 *
 * @param textLength most UTF-16 units of one text
 * @param listSize most members of one list
 * @param depth most levels of objects, the push itself included
 * @param scriptBytes most bytes of one script, all pushes together
 */
public record ScriptLimits(int textLength, int listSize, int depth, int scriptBytes) {

    /** 65,536 units, 10,000 members, 32 levels, 1 MiB. */
    public static final ScriptLimits DEFAULT = new ScriptLimits(65_536, 10_000, 32, 1 << 20);

    public ScriptLimits {
        if (textLength < 1 || listSize < 1 || depth < 1 || scriptBytes < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }
}
