package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.spring.shop.PageController;
import io.github.layerscribe.spring.shop.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** {@code @WebMvcTest} of one controller prints contexts and events without {@code @Import}. */
@WebMvcTest(PageController.class)
@ContextConfiguration(classes = Shop.class)
class WebMvcSliceTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void pageOfOneControllerShowsContextsAndEvents() {
        assertThat(mvc.get().uri("/product?id=A-1"))
                .hasStatusOk()
                .bodyText()
                .contains("dataLayer.push({\"page_type\":\"product\"});")
                .contains("dataLayer.push({\"event\":\"add_to_cart\",\"ecommerce\":{\"item_id\":\"A-1\"}});");
    }
}
