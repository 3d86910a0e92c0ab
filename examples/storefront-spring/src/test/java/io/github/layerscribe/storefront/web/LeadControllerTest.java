package io.github.layerscribe.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The slice test that an application would write: one controller, nothing imported, and the data layer is there. */
@WebMvcTest(LeadController.class)
class LeadControllerTest {

    @Autowired
    private MockMvcTester store;

    @Test
    void aPagePrintsItsContexts() {
        assertThat(store.get().uri("/advice"))
                .hasStatusOk()
                .bodyText()
                .contains("dataLayer.push({\"page_type\":\"content\",\"page_language\":\"en-US\"});");
    }

    @Test
    void thePageAfterTheFormPrintsTheEvent() {
        MockHttpSession session = new MockHttpSession();

        assertThat(store.post()
                        .uri("/advice")
                        .session(session)
                        .param("email", "bo@example.com")
                        .param("question", "Which lamp?"))
                .hasRedirectedUrl("/advice/thanks");
        assertThat(store.get().uri("/advice/thanks").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("{\"event\":\"generate_lead\",\"details\":{\"lead_source\":\"lighting-advice\"}}");
    }
}
