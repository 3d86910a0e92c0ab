package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** More properties of users than a destination has room for. */
public final class TooManyUserProperties implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "too-many-user-properties")
            .purpose("No destination gets more properties of users than it has room for.")
            .why("""
                    Google Analytics has room for 25 user properties, and a slot that was used is not free again \
                    for a day. Those that come last are never seen.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      app_theme:     {type: string, description: App theme as the user has set it, example: a-1}
                      beta_access:   {type: string, description: Beta access as the user has set it, example: a-1}
                      card_style:    {type: string, description: Card style as the user has set it, example: a-1}
                      chat_wanted:   {type: string, description: Chat wanted as the user has set it, example: a-1}
                      crew_size:     {type: string, description: Crew size as the user has set it, example: a-1}
                      dark_mode:     {type: string, description: Dark mode as the user has set it, example: a-1}
                      desk_number:   {type: string, description: Desk number as the user has set it, example: a-1}
                      feed_order:    {type: string, description: Feed order as the user has set it, example: a-1}
                      font_scale:    {type: string, description: Font scale as the user has set it, example: a-1}
                      help_level:    {type: string, description: Help level as the user has set it, example: a-1}
                      home_tab:      {type: string, description: Home tab as the user has set it, example: a-1}
                      invite_count:  {type: string, description: Invite count as the user has set it, example: a-1}
                      job_group:     {type: string, description: Job group as the user has set it, example: a-1}
                      kiosk_mode:    {type: string, description: Kiosk mode as the user has set it, example: a-1}
                      lead_stage:    {type: string, description: Lead stage as the user has set it, example: a-1}
                      map_style:     {type: string, description: Map style as the user has set it, example: a-1}
                      menu_order:    {type: string, description: Menu order as the user has set it, example: a-1}
                      news_wanted:   {type: string, description: News wanted as the user has set it, example: a-1}
                      plan_tier:     {type: string, description: Plan tier as the user has set it, example: a-1}
                      quiz_level:    {type: string, description: Quiz level as the user has set it, example: a-1}
                      room_count:    {type: string, description: Room count as the user has set it, example: a-1}
                      seat_kind:     {type: string, description: Seat kind as the user has set it, example: a-1}
                      team_size:     {type: string, description: Team size as the user has set it, example: a-1}
                      time_format:   {type: string, description: Time format as the user has set it, example: a-1}
                      tour_seen:     {type: string, description: Tour seen as the user has set it, example: a-1}
                      week_start:    {type: string, description: Week start as the user has set it, example: a-1}
                    contexts:
                      visitor:
                        description: Who looks at the page
                        scope: user
                        cache: private
                        required: [app_theme, beta_access, card_style, chat_wanted, crew_size, dark_mode,
                          desk_number, feed_order, font_scale, help_level, home_tab, invite_count,
                          job_group, kiosk_mode, lead_stage, map_style, menu_order, news_wanted,
                          plan_tier, quiz_level, room_count, seat_kind, team_size, time_format, tour_seen,
                          week_start]
                    """)
            .at("destinations.web")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1, drop: [week_start]}
                    properties:
                      app_theme:     {type: string, description: App theme as the user has set it, example: a-1}
                      beta_access:   {type: string, description: Beta access as the user has set it, example: a-1}
                      card_style:    {type: string, description: Card style as the user has set it, example: a-1}
                      chat_wanted:   {type: string, description: Chat wanted as the user has set it, example: a-1}
                      crew_size:     {type: string, description: Crew size as the user has set it, example: a-1}
                      dark_mode:     {type: string, description: Dark mode as the user has set it, example: a-1}
                      desk_number:   {type: string, description: Desk number as the user has set it, example: a-1}
                      feed_order:    {type: string, description: Feed order as the user has set it, example: a-1}
                      font_scale:    {type: string, description: Font scale as the user has set it, example: a-1}
                      help_level:    {type: string, description: Help level as the user has set it, example: a-1}
                      home_tab:      {type: string, description: Home tab as the user has set it, example: a-1}
                      invite_count:  {type: string, description: Invite count as the user has set it, example: a-1}
                      job_group:     {type: string, description: Job group as the user has set it, example: a-1}
                      kiosk_mode:    {type: string, description: Kiosk mode as the user has set it, example: a-1}
                      lead_stage:    {type: string, description: Lead stage as the user has set it, example: a-1}
                      map_style:     {type: string, description: Map style as the user has set it, example: a-1}
                      menu_order:    {type: string, description: Menu order as the user has set it, example: a-1}
                      news_wanted:   {type: string, description: News wanted as the user has set it, example: a-1}
                      plan_tier:     {type: string, description: Plan tier as the user has set it, example: a-1}
                      quiz_level:    {type: string, description: Quiz level as the user has set it, example: a-1}
                      room_count:    {type: string, description: Room count as the user has set it, example: a-1}
                      seat_kind:     {type: string, description: Seat kind as the user has set it, example: a-1}
                      team_size:     {type: string, description: Team size as the user has set it, example: a-1}
                      time_format:   {type: string, description: Time format as the user has set it, example: a-1}
                      tour_seen:     {type: string, description: Tour seen as the user has set it, example: a-1}
                      week_start:    {type: string, description: Week start as the user has set it, example: a-1}
                    contexts:
                      visitor:
                        description: Who looks at the page
                        scope: user
                        cache: private
                        required: [app_theme, beta_access, card_style, chat_wanted, crew_size, dark_mode,
                          desk_number, feed_order, font_scale, help_level, home_tab, invite_count,
                          job_group, kiosk_mode, lead_stage, map_style, menu_order, news_wanted,
                          plan_tier, quiz_level, room_count, seat_kind, team_size, time_format, tour_seen,
                          week_start]
                    """)
            .origin("The analytics_gen example plan: user_properties grow by an operation each, nobody counts them.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            int count = receiver.userProperties().size();
            if (count > LimitProfile.USER_PROPERTIES) {
                DestinationDefinition destination = receiver.view().destination();
                findings.tell(
                        destination,
                        destination.range(),
                        "\"" + destination.id() + "\" gets " + count + " properties of users and has room for "
                                + LimitProfile.USER_PROPERTIES + ".",
                        "Leave some out of the contexts with scope: user, or drop: them here.");
            }
        }
    }
}
