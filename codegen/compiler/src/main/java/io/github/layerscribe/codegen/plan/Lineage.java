package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Set;

/**
 * What a plan builds on with {@code extends}, and what of it was read there.
 *
 * @param parents the plan it extends, then the one that extends, and so on; empty for a plan that stands alone
 * @param files the files of all parents
 * @param layered the places in this plan's own files that say more about a definition of a parent
 */
public record Lineage(List<Parent> parents, Set<SourceFile> files, Set<SourceRange> layered) {

    /** Of a plan that stands alone. */
    public static final Lineage NONE = new Lineage(List.of(), Set.of(), Set.of());

    public Lineage {
        parents = List.copyOf(parents);
        files = Set.copyOf(files);
        layered = Set.copyOf(layered);
    }

    /** A plan below: its id, such as {@code acme-base} or {@code ga4}, and its version. */
    public record Parent(String id, PlanVersion version) {}

    /** Whether something was defined by the plan itself; what it merely says more about is not its own. */
    boolean isOwn(SourceRange definition) {
        return !files.contains(definition.file()) && !layered.contains(definition);
    }
}
