package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.parse.keys.TakenOut;
import io.github.layerscribe.codegen.plan.Lineage;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.Set;

/**
 * The nodes of a whole plan: what its files hold, joined over what the plan it extends holds.
 *
 * @param root the keys of the top, and the sections; those of several files may occur several times
 * @param files the files of this plan and of all below
 */
public record PlanTree(YamlNode.Mapping root, Set<SourceFile> files, TakenOut takenOut, Lineage lineage) {

    public PlanTree {
        files = Set.copyOf(files);
    }

    /** A plan that extends none. */
    public static PlanTree alone(YamlNode.Mapping root, Set<SourceFile> files) {
        return new PlanTree(root, files, TakenOut.NOTHING, Lineage.NONE);
    }
}
