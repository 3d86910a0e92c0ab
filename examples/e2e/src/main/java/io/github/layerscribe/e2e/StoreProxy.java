package io.github.layerscribe.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Stands between browser and store: it breaks pages on purpose, or makes the browsers' requests meet. */
final class StoreProxy implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Set<String> BETWEEN_TWO_HOPS = Set.of(
            "connection",
            "content-length",
            "host",
            "keep-alive",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "date");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();
    private final HttpServer server = Loopback.start(this::relay);
    private final String store;
    private final UnaryOperator<String> rewrite;
    private final int posts;
    private final CountDownLatch unanswered;

    private StoreProxy(String store, UnaryOperator<String> rewrite, int posts) {
        this.store = store;
        this.rewrite = rewrite;
        this.posts = posts;
        this.unanswered = new CountDownLatch(posts);
    }

    /** Changes the text of every HTML page. */
    static StoreProxy rewriting(String store, UnaryOperator<String> rewrite) {
        return new StoreProxy(store, rewrite, 0);
    }

    /** Holds back what follows the first POST until so many POSTs are answered. */
    static StoreProxy gathering(String store, int posts) {
        return new StoreProxy(store, UnaryOperator.identity(), posts);
    }

    String address() {
        return Loopback.address(server);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void relay(HttpExchange exchange) throws IOException {
        boolean isPost = exchange.getRequestMethod().equals("POST");
        try {
            if (!isPost && unanswered.getCount() < posts && !unanswered.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("only " + (posts - unanswered.getCount()) + " of " + posts + " POSTs came");
            }
            HttpResponse<byte[]> response = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            if (isPost) {
                unanswered.countDown();
            }
            answer(exchange, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(store + exchange.getRequestURI()))
                .timeout(LIMIT)
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isRelayed(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (isRelayed(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value.replace(store, address())));
            }
        });
        byte[] body = bodyOf(response);
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] bodyOf(HttpResponse<byte[]> response) {
        boolean isPage =
                response.headers().firstValue("content-type").orElse("").startsWith("text/html");
        return isPage
                ? rewrite.apply(new String(response.body(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : response.body();
    }

    private static boolean isRelayed(String header) {
        return !BETWEEN_TWO_HOPS.contains(header.toLowerCase(Locale.ROOT));
    }
}
