package io.github.layerscribe.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.ViolationPolicy;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Delivery for servlets without any framework. */
@Timeout(60)
class ServletDeliveryTest {

    private static final String NONCE = "0123456789abcdef";

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = new Server(folder).htmlPage("/plain", (request, response) -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pageShowsContextsAndEvents() {
        server.htmlPage("/", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofAll("u"));
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
        });

        assertThat(server.get("/").body())
                .startsWith("<head><script>window.dataLayer=window.dataLayer||[];dataLayer.push({\"user\":\"u\"});")
                .contains("\"event\":\"often\",\"ecommerce\":{\"id\":\"A-1\",\"value\":1.50,\"pieces\":2,\"gift\":true,"
                        + "\"tags\":[\"a\",\"b\"],\"items\":[{\"id\":\"i1\"},{\"id\":\"i2\"}],"
                        + "\"shipping\":{\"pieces\":[1,2]}}");
    }

    @Test
    void everyWayToRedirectCarriesWholePushes() {
        String direct = directly();
        server.page("/one", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.sendRedirect("/plain");
        });
        server.page("/two", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.sendRedirect("/plain", false);
        });
        server.page("/three", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.sendRedirect("/plain", 303);
        });
        server.page("/four", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.sendRedirect("/plain", 307, true);
        });
        server.page("/five", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.setStatus(302);
            response.setHeader("Location", "/plain");
            response.getOutputStream().close();
        });

        for (String path : new String[] {"/one", "/two", "/three", "/four", "/five"}) {
            assertThat(server.get(path).body()).as(path).endsWith(direct);
        }
        assertThat(server.reports).isEmpty();
    }

    @Test
    void carriedEventKeepsItsPlaceAndItsOnceMark() {
        server.page("/go", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.once("A-1"));
            RequestDataLayer.of(request).push(SampleEvent.often("A-2"));
            response.sendRedirect("/plain");
        });

        assertThat(server.get("/go").body()).containsSubsequence("\"A-2\"", "\"A-1\"");
        assertThat(server.get("/go").body()).contains("\"A-2\"").doesNotContain("\"A-1\"");
    }

    @Test
    void headRequestThatRedirectsCarriesNothingAndSaysSo() {
        server.page("/go", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.sendRedirect("/plain");
        });
        server.head("/go");

        assertThat(server.reported("undelivered")).containsExactly("often");
        assertThat(server.get("/plain").body()).doesNotContain("A-1");
    }

    @Test
    void notModifiedIsNoRedirect() {
        server.page("/cached", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            response.setHeader("Location", "/plain");
            response.setStatus(304);
        });
        server.get("/cached");

        assertThat(server.reported("undelivered")).containsExactly("often");
        assertThat(server.get("/plain").body()).doesNotContain("A-1");
    }

    @Test
    void personalPageStaysOutOfCachesWhateverComesLater() {
        server.page("/mine", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofVisitor("u"));
            response.setContentType("text/html");
            response.getWriter();
            response.setHeader("Cache-Control", "max-age=60");
            response.addHeader("cache-control", "public");
        });
        server.page("/reset", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofVisitor("u"));
            response.setContentType("text/html");
            response.getWriter();
            response.reset();
        });

        assertThat(server.get("/mine").headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(server.get("/reset").headers().allValues("Cache-Control")).containsExactly("private, no-store");
    }

    @Test
    void headersOfASharedPageAreTheApplications() {
        server.htmlPage("/shared", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofAll("u"));
            response.setHeader("Cache-Control", "max-age=60");
            response.addHeader("X-Other", "kept");
        });

        HttpResponse<String> page = server.get("/shared");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("max-age=60");
        assertThat(page.headers().allValues("X-Other")).containsExactly("kept");
    }

    @Test
    void personalPushThatComesTooLateForTheHeaderIsReported() {
        server.page("/late", (request, response) -> {
            response.setContentType("text/html");
            response.getWriter().print("early");
            response.flushBuffer();
            RequestDataLayer.of(request).push(SampleContext.ofVisitor("u"));
            Server.print(request, response);
        });

        assertThat(server.get("/late").body()).contains("\"user\":\"u\"");
        assertThat(server.reported("cache")).containsExactly("page");
    }

    @Test
    void errorPageOfTheContainerShowsContextsAndNothingElse() {
        server.htmlPage("/error", (request, response) -> {});
        server.page("/fails", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofVisitor("u"));
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            throw new IllegalStateException("planned");
        });

        HttpResponse<String> page = server.get("/fails");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("\"user\":\"u\"").doesNotContain("A-1");
        assertThat(server.reported("undelivered")).containsExactly("often");
    }

    @Test
    void personalErrorPageStaysOutOfCachesWhereTheContainerDropsTheHeaders() {
        server.htmlPage("/error", (request, response) -> {});
        server.page("/fails", (request, response) -> {
            RequestDataLayer.of(request).push(SampleContext.ofVisitor("u"));
            Server.print(request, response);
            ((HttpServletResponse) ((ServletResponseWrapper) response).getResponse()).reset();
            throw new IllegalStateException("planned");
        });

        HttpResponse<String> page = server.get("/fails");
        assertThat(page.body()).contains("\"user\":\"u\"");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("private, no-store");
    }

    @Test
    void pageThatWasSentBeforeItFailedIsNotShownAgain() {
        server.page("/breaks", (request, response) -> {
            RequestDataLayer.of(request).push(SampleEvent.once("A-1"));
            Server.print(request, response);
            response.flushBuffer();
            throw new IllegalStateException("planned");
        });
        server.htmlPage(
                "/again", (request, response) -> RequestDataLayer.of(request).push(SampleEvent.once("A-1")));
        assertThatThrownBy(() -> server.get("/breaks")).isInstanceOf(IllegalStateException.class);

        assertThat(server.get("/again").body()).doesNotContain("A-1");
        assertThat(server.reported("undelivered")).isEmpty();
    }

    @Test
    void pushFromAnotherThreadIsShownAfterTheDispatch() {
        server.htmlPage("/rendered", (request, response) -> {});
        server.page("/async", (request, response) -> {
            AsyncContext async = request.startAsync(request, response);
            var dataLayer = RequestDataLayer.of(request);
            CompletableFuture.runAsync(() -> {
                        dataLayer.push(SampleEvent.often("A-1"));
                        async.dispatch("/rendered");
                    })
                    .exceptionally(thrown -> null);
        });

        assertThat(server.get("/async").body()).contains("A-1");
        assertThat(server.reports).isEmpty();
    }

    @Test
    void requestThatEndsAsynchronouslyReportsWhatNobodySaw() throws InterruptedException {
        server.page("/stream", (request, response) -> {
            AsyncContext async = request.startAsync();
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
            async.start(async::complete);
        });
        server.get("/stream");

        for (int i = 0; i < 100 && server.reports.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(server.reported("undelivered")).containsExactly("often");
    }

    @Test
    void nonceIsReadFromTheRequest() {
        server.htmlPage("/nonce", (request, response) -> {
            request.setAttribute("cspNonce", NONCE);
            RequestDataLayer.of(request).push(SampleEvent.often("A-1"));
        });

        assertThat(server.get("/nonce").body().split("<script nonce=\"" + NONCE + "\">", -1))
                .hasSize(3);
    }

    @Test
    void nonceThatCouldBreakOutPrintsNoScript() {
        server.htmlPage("/nonce", (request, response) -> request.setAttribute("cspNonce", "\"><script>alert(1)"));

        assertThat(server.get("/nonce").body()).isEqualTo("<head></head>");
        assertThat(server.reported("nonce")).isNotEmpty();
    }

    @Test
    void nonceProviderThatFailsDoesNotTakeThePageDown() {
        try (Server failing = new Server(folder.resolve("failing"), ViolationPolicy.KEEP, request -> {
            throw new IllegalStateException("planned");
        })) {
            failing.htmlPage("/", (request, response) -> {});

            assertThat(failing.get("/").body()).contains("<script>window.dataLayer");
            assertThat(failing.reported("failure")).containsOnly("page");
        }
    }

    @Test
    void strictPolicyThrowsWherePushed() {
        try (Server strict = new Server(folder.resolve("strict"), ViolationPolicy.FAIL, request -> null)) {
            strict.page("/", (request, response) -> {
                assertThatThrownBy(() -> RequestDataLayer.of(request).push(SampleEvent.often(null)))
                        .isInstanceOf(InvalidPushException.class)
                        .hasMessageContaining("`id` is missing");
                response.getWriter().print("thrown");
            });

            assertThat(strict.get("/").body()).isEqualTo("thrown");
        }
    }

    @Test
    void requestThatDidNotPassTheFilterSaysWhatToDo() {
        ServletRequest bare = (ServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletRequest.class}, (proxy, method, args) -> null);

        assertThatThrownBy(() -> RequestDataLayer.of(new ServletRequestWrapper(bare)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("map the filter to `/*`");
    }

    private String directly() {
        server.htmlPage(
                "/direct", (request, response) -> RequestDataLayer.of(request).push(SampleEvent.often("A-1")));
        return server.get("/direct").body();
    }
}
