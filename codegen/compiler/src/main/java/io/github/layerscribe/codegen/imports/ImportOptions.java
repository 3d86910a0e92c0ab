package io.github.layerscribe.codegen.imports;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants of an imported plan.
 *
 * @param planId its id; without one it is made of the source's own name
 */
public record ImportOptions(@Nullable String planId) {

    /** The source's own name becomes the plan's id. */
    public static final ImportOptions DEFAULT = new ImportOptions(null);

    private static final int MOST_LETTERS = 60;
    private static final Pattern PLAN_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checked here, because a plan with another id could not be read.
     *
     * @throws IllegalArgumentException if a plan cannot have this id; the message says which it can
     */
    public ImportOptions {
        boolean fits = planId == null
                || (planId.length() <= MOST_LETTERS && PLAN_ID.matcher(planId).matches());
        if (!fits) {
            throw new IllegalArgumentException("\"" + planId + "\" cannot be the id of a plan. Write at most "
                    + MOST_LETTERS + " lower-case letters and digits, words joined by -, such as shoe-shop.");
        }
    }
}
