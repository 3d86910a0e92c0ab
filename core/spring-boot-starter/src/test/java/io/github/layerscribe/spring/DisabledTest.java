package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.spring.shop.Reports;
import io.github.layerscribe.spring.shop.Shop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** {@code layerscribe.enabled=false}: pushes are accepted, nothing is printed. */
@SpringBootTest(classes = Shop.class, properties = "layerscribe.enabled=false")
@AutoConfigureMockMvc
class DisabledTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reports reports;

    @Test
    void pageIsAsIfWeWereNotThere() {
        assertThat(mvc.get().uri("/confirmation?order=A-1"))
                .hasStatusOk()
                .doesNotContainHeader("Cache-Control")
                .bodyText()
                .contains("A page.")
                .doesNotContain("dataLayer", "layerscribe", "purchase");
        assertThat(mvc.post().uri("/cart/view?id=A-1")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/stock")).hasStatusOk();
        assertThat(reports.all()).isEmpty();
    }
}
