package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.plan.PlanVersion;
import java.util.Locale;

/** Which number of a plan's version rises; the largest first. */
public enum Bump {
    MAJOR,
    MINOR,
    PATCH,
    NONE;

    /** The word for people and machines. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first version after {@code version} with this bump. */
    public PlanVersion after(PlanVersion version) {
        return switch (this) {
            case MAJOR -> new PlanVersion(version.major() + 1, 0, 0);
            case MINOR -> new PlanVersion(version.major(), version.minor() + 1, 0);
            case PATCH -> new PlanVersion(version.major(), version.minor(), version.patch() + 1);
            case NONE -> version;
        };
    }

    /** Whether a plan that moved from one version to the other has risen at least this much. */
    public boolean isMadeBy(PlanVersion from, PlanVersion to) {
        return to.compareTo(after(from)) >= 0;
    }
}
