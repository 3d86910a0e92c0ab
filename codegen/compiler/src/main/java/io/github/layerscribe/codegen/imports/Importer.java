package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Turns the plan of another tool into a tracking plan.
 *
 * <p>An importer is pure: the files were read by the caller, nothing is fetched, and the same files give the same bytes.
 * It never loses silently: each value of a file stands in the plan, or a {@link Loss} names it, or its key is bookkeeping
 * of the other tool that {@link #bookkeeping()} lists.
 */
public interface Importer {

    /** The word by which people choose it: {@code segment}. */
    String id();

    /** What it reads, in one sentence. */
    String purpose();

    /** How it is called on a command line, with file names of the other tool: {@code import segment tracking-plan.json}. */
    String example();

    /** Keys of the other tool that say nothing about what is tracked: ids of its database, times of its changes. */
    List<String> bookkeeping();

    /**
     * Reads files into one plan.
     *
     * @param diagnostics where it is told what kept the files from being read at all
     * @return nothing if there is an error in the diagnostics
     */
    Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics);
}
