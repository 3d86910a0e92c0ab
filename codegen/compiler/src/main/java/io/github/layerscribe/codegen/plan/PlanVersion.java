package io.github.layerscribe.codegen.plan;

/** The version of a plan: three numbers, compared one after the other. */
public record PlanVersion(int major, int minor, int patch) implements Comparable<PlanVersion> {

    @Override
    public int compareTo(PlanVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
