package io.github.layerscribe.servlet;

import io.github.layerscribe.DataLayer;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Finds the data layer of a request.
 *
 * <pre>{@code
 * protected void doGet(HttpServletRequest request, HttpServletResponse response) {
 *     DataLayer dataLayer = RequestDataLayer.of(request);
 *     dataLayer.push(ViewItem.builder()…build());
 * }
 * }</pre>
 *
 * <p>It is kept in one request attribute: it follows the request through forwards, asynchronous dispatches, error pages and
 * from thread to thread.
 */
public final class RequestDataLayer {

    /** The request attribute that holds the request's {@link Delivery}. */
    public static final String ATTRIBUTE = "io.github.layerscribe.delivery";

    private RequestDataLayer() {}

    /**
     * The data layer of the request.
     *
     * @throws IllegalStateException where the request did not pass {@link DataLayerFilter}
     */
    public static DataLayer of(ServletRequest request) {
        return delivery(request)
                .map(Delivery::dataLayer)
                .orElseThrow(() -> new IllegalStateException("the request did not pass `DataLayerFilter`; "
                        + "map the filter to `/*` for the dispatcher types REQUEST, ASYNC and ERROR"));
    }

    /** What delivers the request's pushes; nothing where the request did not pass {@link DataLayerFilter}. */
    public static Optional<Delivery> delivery(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Delivery delivery ? Optional.of(delivery) : Optional.empty();
    }
}
