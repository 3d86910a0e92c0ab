package io.github.layerscribe.requirements;

/** Whether expected files are written anew instead of compared: {@code -Dupdate-goldens}. Never in CI. */
public final class Goldens {

    private Goldens() {}

    /** True where somebody asked for it, and is there to read the difference. */
    public static boolean areUpdated() {
        boolean asked = Boolean.getBoolean("update-goldens");
        if (asked && System.getenv("CI") != null) {
            throw new AssertionError(
                    "-Dupdate-goldens is for people who read the difference, not for CI: leave it out");
        }
        return asked;
    }
}
