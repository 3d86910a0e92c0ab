package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Checkout;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the READMEs show is taken from them, compiled, started and asked over HTTP. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheProjectArrivesInTheBrowserAsItSays() throws Exception {
        Readme readme = Readme.of(Checkout.root().resolve("README.md"));

        try (ReadmeApplication application = ReadmeApplication.start(readme, "thanks", folder)) {
            assertThat(application.send("POST", "/orders").statusCode()).isEqualTo(302);

            assertThat(application.send("GET", "/thanks").body())
                    .contains(readme.block("html", 1).lines());
            assertThat(application.send("GET", "/thanks").body())
                    .contains("\"page_type\":\"confirmation\"")
                    .doesNotContain("purchase");
        }
    }

    @Test
    void theStartersStepsGiveAPageWithContextsAndEvents() throws Exception {
        Readme readme = Readme.of(Checkout.root().resolve("core/spring-boot-starter/README.md"));

        try (ReadmeApplication application = ReadmeApplication.start(readme, "search", folder)) {
            HttpResponse<String> page = application.send("GET", "/search?q=%3C/script%3E");

            assertThat(page.body())
                    .containsSubsequence(
                            "dataLayer.push({\"page_type\":\"results\"});",
                            "the tag container's own snippet",
                            "dataLayer.push({\"event\":\"search\",\"search_term\":\"\\u003C/script\\u003E\",\"results\":12});");
        }
    }
}
