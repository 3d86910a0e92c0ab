package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event with more properties than a destination keeps. */
public final class EventTooLarge implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "event-too-large")
            .purpose("No event has more properties than its destinations keep.")
            .why("""
                    Google Analytics keeps 25 parameters of an event (100 in 360) and drops the others without a word; \
                    which ones, nobody can tell. Parameters of items are not counted. What a destination does not need, \
                    "drop" keeps from it.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      account_plan:  {type: string, description: Account plan when it happened}
                      account_region: {type: string, description: Account region when it happened}
                      app_version:   {type: string, description: App version when it happened}
                      banner_id:     {type: string, description: Banner id when it happened}
                      button_label:  {type: string, description: Button label when it happened}
                      campaign_id:   {type: string, description: Campaign id when it happened}
                      cart_size:     {type: string, description: Cart size when it happened}
                      device_mode:   {type: string, description: Device mode when it happened}
                      experiment_id: {type: string, description: Experiment id when it happened}
                      feature_flag:  {type: string, description: Feature flag when it happened}
                      form_id:       {type: string, description: Form id when it happened}
                      form_step:     {type: string, description: Form step when it happened}
                      language:      {type: string, description: Language when it happened}
                      layout_name:   {type: string, description: Layout name when it happened}
                      list_id:       {type: string, description: List id when it happened}
                      list_position: {type: string, description: List position when it happened}
                      login_method:  {type: string, description: Login method when it happened}
                      menu_level:    {type: string, description: Menu level when it happened}
                      page_depth:    {type: string, description: Page depth when it happened}
                      panel_id:      {type: string, description: Panel id when it happened}
                      plan_interval: {type: string, description: Plan interval when it happened}
                      seat_count:    {type: string, description: Seat count when it happened}
                      session_step:  {type: string, description: Session step when it happened}
                      team_size:     {type: string, description: Team size when it happened}
                      theme_name:    {type: string, description: Theme name when it happened}
                      trial_day:     {type: string, description: Trial day when it happened}
                    events:
                      click_element:
                        description: Something on the page is clicked
                        required: [account_plan, account_region, app_version, banner_id, button_label,
                        campaign_id, cart_size, device_mode, experiment_id, feature_flag,
                        form_id, form_step, language, layout_name, list_id, list_position,
                        login_method, menu_level, page_depth, panel_id, plan_interval,
                        seat_count, session_step, team_size, theme_name, trial_day]
                    """)
            .at("events.click_element")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1, drop: [theme_name]}
                    properties:
                      account_plan:  {type: string, description: Account plan when it happened}
                      account_region: {type: string, description: Account region when it happened}
                      app_version:   {type: string, description: App version when it happened}
                      banner_id:     {type: string, description: Banner id when it happened}
                      button_label:  {type: string, description: Button label when it happened}
                      campaign_id:   {type: string, description: Campaign id when it happened}
                      cart_size:     {type: string, description: Cart size when it happened}
                      device_mode:   {type: string, description: Device mode when it happened}
                      experiment_id: {type: string, description: Experiment id when it happened}
                      feature_flag:  {type: string, description: Feature flag when it happened}
                      form_id:       {type: string, description: Form id when it happened}
                      form_step:     {type: string, description: Form step when it happened}
                      language:      {type: string, description: Language when it happened}
                      layout_name:   {type: string, description: Layout name when it happened}
                      list_id:       {type: string, description: List id when it happened}
                      list_position: {type: string, description: List position when it happened}
                      login_method:  {type: string, description: Login method when it happened}
                      menu_level:    {type: string, description: Menu level when it happened}
                      page_depth:    {type: string, description: Page depth when it happened}
                      panel_id:      {type: string, description: Panel id when it happened}
                      plan_interval: {type: string, description: Plan interval when it happened}
                      seat_count:    {type: string, description: Seat count when it happened}
                      session_step:  {type: string, description: Session step when it happened}
                      team_size:     {type: string, description: Team size when it happened}
                      theme_name:    {type: string, description: Theme name when it happened}
                      trial_day:     {type: string, description: Trial day when it happened}
                    events:
                      click_element:
                        description: Something on the page is clicked
                        required: [account_plan, account_region, app_version, banner_id, button_label,
                        campaign_id, cart_size, device_mode, experiment_id, feature_flag,
                        form_id, form_step, language, layout_name, list_id, list_position,
                        login_method, menu_level, page_depth, panel_id, plan_interval,
                        seat_count, session_step, team_size, theme_name, trial_day]
                    """)
            .origin(
                    "Sheet ga4_tracking_plan_template.xlsx: an event matrix with every column ticked for generic clicks.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (EventDefinition event : receiver.events()) {
                long count = receiver.view().push(event).members().stream()
                        .filter(member -> member.members().isEmpty())
                        .count();
                if (count > receiver.limits().properties()) {
                    findings.tell(
                            event,
                            event.range(),
                            "\"" + event.id() + "\" has " + count + " properties at \"" + receiver.id()
                                    + "\", which keeps " + receiver.limits().properties() + " of an event.",
                            "Leave some out, or drop: them at the destination.");
                }
            }
        }
    }
}
