package io.github.layerscribe.thymeleaf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.servlet.DataLayerFilter;
import io.github.layerscribe.servlet.DeliverySettings;
import io.github.layerscribe.servlet.RequestDataLayer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The elements in a Thymeleaf application without Spring. */
@Timeout(60)
class LayerscribeDialectTest {

    private static final Logger TOMCAT = Logger.getLogger("org.apache");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns:th="http://www.thymeleaf.org" xmlns:layerscribe="https://layerscribe.github.io/thymeleaf"><head>
            <layerscribe:contexts/>
            <script id="container"></script></head><body>
            <p th:text="${1 + 1}">sum</p>
            <layerscribe:events><b>what stands inside goes, too</b></layerscribe:events>
            </body></html>
            """;

    private final TemplateEngine engine = new TemplateEngine();
    private final Tomcat tomcat = new Tomcat();

    @TempDir
    Path folder;

    LayerscribeDialectTest() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new LayerscribeDialect());
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void elementsBecomeScripts() throws Exception {
        assertThat(page(true, dataLayer -> dataLayer.push(new Search("shoes")))).isEqualTo("""
                        <!DOCTYPE html>
                        <html><head>
                        <script>window.dataLayer=window.dataLayer||[];</script>
                        <script id="container"></script></head><body>
                        <p>2</p>
                        <script>window.dataLayer=window.dataLayer||[];\
                        dataLayer.push({"event":"search","search_term":"shoes"});</script>
                        </body></html>
                        """);
    }

    @Test
    void valueIsNeitherMarkupNorTemplate() throws Exception {
        String value = "</script><img src=x onerror=alert(1)> [[${7 * 7}]] [(${7 * 7})] ${7 * 7} th:text";
        String page = page(true, dataLayer -> dataLayer.push(new Search(value)));

        assertThat(page).doesNotContain("<img").doesNotContain("49").contains("[[${7 * 7}]]");
        assertThat(page.split("</script>", -1)).hasSize(4);
    }

    @Test
    void pageThatDidNotPassTheFilterHasNoScripts() throws Exception {
        assertThat(page(false, dataLayer -> {})).doesNotContain("layerscribe", "window.dataLayer", "goes, too");
    }

    @Test
    void templateOutsideOfARequestHasNoScripts() throws Exception {
        String mail = engine.process(PAGE, new org.thymeleaf.context.Context());

        assertThat(mail).contains("<p>2</p>").doesNotContain("layerscribe", "window.dataLayer");
    }

    private String page(boolean filtered, Consumer<DataLayer> pushes) throws Exception {
        TOMCAT.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", folder.toString());
        if (filtered) {
            addFilter(context);
        }
        Tomcat.addServlet(context, "page", new PageServlet(engine, pushes));
        context.addServletMappingDecoded("/", "page");
        tomcat.start();
        URI uri = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/");
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void addFilter(Context context) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("layerscribe");
        filter.setFilter(new DataLayerFilter(
                DeliverySettings.of(DataLayerSettings.builder().build())));
        context.addFilterDef(filter);
        FilterMap map = new FilterMap();
        map.setFilterName("layerscribe");
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    private static final class PageServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient TemplateEngine engine;
        private final transient Consumer<DataLayer> pushes;

        PageServlet(TemplateEngine engine, Consumer<DataLayer> pushes) {
            this.engine = engine;
            this.pushes = pushes;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            RequestDataLayer.delivery(request).ifPresent(delivery -> pushes.accept(delivery.dataLayer()));
            var exchange = JakartaServletWebApplication.buildApplication(getServletContext())
                    .buildExchange(request, response);
            response.setContentType("text/html;charset=UTF-8");
            engine.process(PAGE, new WebContext(exchange), response.getWriter());
        }
    }
}
