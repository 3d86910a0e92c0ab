package io.github.layerscribe.codegen.maven;

import java.io.File;
import java.util.Map;
import java.util.Optional;

/** Sees to it that each output folder of a build belongs to one plan: two would each delete what the other wrote. */
final class OutputClaim {

    private OutputClaim() {}

    /**
     * Claims a folder for a plan; claiming it again for the same plan is fine, Maven may run an execution twice.
     *
     * @param claims what the executions of one project share
     * @return what to tell the user if another plan has the folder
     */
    static Optional<String> clash(Map<Object, Object> claims, File outputDirectory, String plan) {
        Object owner = claims.putIfAbsent(outputDirectory, plan);
        return owner == null || owner.equals(plan)
                ? Optional.empty()
                : Optional.of("The plans `" + owner + "` and `" + plan + "` are both generated into `" + outputDirectory
                        + "`. Give one of the executions an `outputDirectory` and a `packageName` of its own.");
    }
}
