package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about itself, at its top.
 *
 * @param declaration the id ({@code plan: acme-shoes}), its place, and the plan's own {@code x-} keys
 * @param version the plan's version
 * @param goal what the plan is for, in a sentence
 * @param approval who agreed to this version
 * @param budget how large a page's and an event's script may be
 */
public record PlanInfo(
        Declaration declaration,
        PlanVersion version,
        String goal,
        @Nullable Approval approval,
        Budget budget) {

    /** The teams that agreed, by role, and when. */
    public record Approval(
            Map<TeamDefinition.Role, Reference> teams,
            @Nullable LocalDate date,
            SourceRange range) {
        public Approval {
            teams = Ordered.copy(teams);
        }
    }

    /** Bytes; absent where the plan sets no budget. */
    public record Budget(@Nullable Long page, @Nullable Long event) {

        public static final Budget NONE = new Budget(null, null);
    }
}
