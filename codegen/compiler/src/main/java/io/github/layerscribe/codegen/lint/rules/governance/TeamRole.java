package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.TeamDefinition.Role;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import org.jspecify.annotations.Nullable;

/** A team in a part that its role does not fit. */
public final class TeamRole implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "team-role")
            .purpose("Owners are not engineers, developers are not marketers.")
            .why("""
                    Who owns an event says what it is for; who develops it says how it is built. Where one team \
                    is written in both places, mostly one of them was filled in because the key had to be there.""")
            .bad("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, owner: growth, developer: growth}
                    """)
            .at("events.purchase")
            .good("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, owner: growth, developer: frontend}
                    """)
            .origin("The analytics_gen example plan: the owner of an event is \"auth-team\", the people who build it.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            EventDefinition.Teams teams = event.governance().teams();
            judge(plan, event, teams.owner(), Role.ENGINEERING, "own", findings);
            judge(plan, event, teams.developer(), Role.MARKETING, "develop", findings);
        }
    }

    private static void judge(
            TrackingPlan plan,
            EventDefinition event,
            @Nullable Reference team,
            Role unfit,
            String verb,
            Findings findings) {
        if (team != null && plan.teams().get(team.id()).role() == unfit) {
            findings.tell(
                    event,
                    event.declaration().rangeOf(verb.equals("own") ? "owner" : "developer"),
                    "\"" + team.id() + "\" is a team of " + unfit.word() + " and cannot " + verb + " \"" + event.id()
                            + "\".",
                    "Name another team, or correct the role of this one.");
        }
    }
}
