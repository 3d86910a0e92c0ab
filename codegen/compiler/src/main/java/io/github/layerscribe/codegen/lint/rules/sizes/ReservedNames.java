package io.github.layerscribe.codegen.lint.rules.sizes;

import java.util.List;
import java.util.Set;

/**
 * Names that Google Analytics keeps to itself. Google's own lists disagree, and none says that it is complete: this is
 * what they name together.
 */
final class ReservedNames {

    /** Collected by Google Analytics itself. {@code page_view} is missing: sending it is the way to count virtual pages. */
    static final Set<String> EVENTS = Set.of(
            "ad_activeview",
            "ad_click",
            "ad_exposure",
            "ad_impression",
            "ad_query",
            "ad_reward",
            "adunit_exposure",
            "app_clear_data",
            "app_exception",
            "app_install",
            "app_remove",
            "app_store_refund",
            "app_store_subscription_cancel",
            "app_store_subscription_renew",
            "app_update",
            "app_upgrade",
            "click",
            "dynamic_link_app_open",
            "dynamic_link_app_update",
            "dynamic_link_first_open",
            "error",
            "file_download",
            "firebase_campaign",
            "firebase_in_app_message_action",
            "firebase_in_app_message_dismiss",
            "firebase_in_app_message_impression",
            "first_open",
            "first_visit",
            "form_start",
            "form_submit",
            "in_app_purchase",
            "notification_dismiss",
            "notification_foreground",
            "notification_open",
            "notification_receive",
            "notification_send",
            "os_update",
            "screen_view",
            "scroll",
            "session_start",
            "user_engagement",
            "video_progress",
            "video_start",
            "view_complete",
            "view_search_results");

    /** Cannot be made a custom dimension, or are overwritten. {@code currency} is missing: Google prescribes it for amounts. */
    static final Set<String> PARAMETERS = Set.of(
            "cid",
            "customer_id",
            "customerid",
            "dclid",
            "engagement_time_msec",
            "firebase_conversion",
            "gclid",
            "session_id",
            "session_number",
            "sessionid",
            "sfmc_id",
            "sid",
            "srsltid",
            "uid",
            "user_id",
            "userid");

    static final Set<String> USER_PROPERTIES = Set.of(
            "cid",
            "customer_id",
            "customerid",
            "first_open_after_install",
            "first_open_time",
            "first_visit_time",
            "google_allow_ad_personalization_signals",
            "last_advertising_id_reset",
            "last_deep_link_referrer",
            "last_gclid",
            "lifetime_user_engagement",
            "non_personalized_ads",
            "session_id",
            "session_number",
            "sessionid",
            "sfmc_id",
            "sid",
            "uid",
            "user_id",
            "userid");

    private static final List<String> PREFIXES = List.of("_", "firebase_", "ga_", "google_", "gtag.");

    private ReservedNames() {}

    static boolean hasReservedPrefix(String name) {
        return PREFIXES.stream().anyMatch(name::startsWith);
    }
}
