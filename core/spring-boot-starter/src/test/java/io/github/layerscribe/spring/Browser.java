package io.github.layerscribe.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A visitor with cookies of their own. Follows redirects by itself unless told not to. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient following = client(HttpClient.Redirect.NORMAL);
    private final HttpClient staying = client(HttpClient.Redirect.NEVER);

    Browser(int port) {
        this.port = port;
    }

    ShownPage get(String path, String... headers) {
        return send(following, request(path, headers).GET());
    }

    ShownPage head(String path) {
        return send(following, request(path).method("HEAD", BodyPublishers.noBody()));
    }

    ShownPage post(String path) {
        return send(following, request(path).POST(BodyPublishers.noBody()));
    }

    /** The answer itself, be it a redirect. */
    ShownPage postOnly(String path) {
        return send(staying, request(path).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static ShownPage send(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new ShownPage(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .connectTimeout(PATIENCE)
                .build();
    }
}
