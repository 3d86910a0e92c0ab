package io.github.layerscribe.spring;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser got, and what the data layer in it says. */
record ShownPage(int status, HttpHeaders headers, String html) {

    private static final Pattern EVENT = Pattern.compile(
            "dataLayer\\.push\\(\\{\"event\":\"(\\w+)\"[^)]*?\"(?:item_id|transaction_id)\":\"([^\"]*)\"");
    private static final Pattern CONTEXT =
            Pattern.compile("dataLayer\\.push\\(\\{\"(page_type|user_id)\":\"([^\"]*)\"");

    /** Such as {@code add_to_cart A-1}, in order. */
    List<String> events() {
        return found(EVENT, html);
    }

    /** Such as {@code page_type product}, in order. */
    List<String> contexts() {
        return found(CONTEXT, html);
    }

    String aboveContainer() {
        return html.substring(0, html.indexOf("<script id=\"container\">"));
    }

    String belowContainer() {
        return html.substring(html.indexOf("<script id=\"container\">"));
    }

    String cacheControl() {
        return String.join(" | ", headers.allValues("Cache-Control"));
    }

    private static List<String> found(Pattern pattern, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2));
        }
        return found;
    }
}
