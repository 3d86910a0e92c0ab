package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A team that cannot be asked. */
public final class ContactMissing implements LintRule {

    private static final About ABOUT = About.error(Category.DOCUMENTS, "contact-missing")
            .purpose("Every team says how to reach it.")
            .why("""
                    When numbers break on a Friday, the name of a team helps only if there is somewhere to write \
                    to. People change, the address of a team stays.""")
            .bad("""
                    teams:
                      auth_team: {role: engineering}
                    """)
            .at("teams.auth_team")
            .good("""
                    teams:
                      auth_team: {role: engineering, contact: auth@acme.example}
                    """)
            .origin("The analytics_gen example plan: owner \"auth-team\", a name and nothing else.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (TeamDefinition team : plan.teams()) {
            if (team.contact() == null) {
                findings.tell(
                        team,
                        team.range(),
                        "The team \"" + team.id() + "\" does not say how to reach it.",
                        "Add contact:, an address of the team rather than of a person.");
            }
        }
    }
}
