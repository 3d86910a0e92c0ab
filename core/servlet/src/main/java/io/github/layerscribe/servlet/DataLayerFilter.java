package io.github.layerscribe.servlet;

import io.github.layerscribe.DataLayerSettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each request its data layer, and delivers what was pushed into it. Map it to {@code /*}, ahead of whatever pushes
 * or redirects, for requests, asynchronous dispatches and errors:
 *
 * <pre>{@code
 * var filter = context.addFilter("layerscribe", new DataLayerFilter());
 * filter.setAsyncSupported(true);
 * filter.addMappingForUrlPatterns(EnumSet.of(REQUEST, ASYNC, ERROR), false, "/*");
 * }</pre>
 *
 * <p>Safe for use by several threads, as a filter is.
 */
public final class DataLayerFilter implements Filter {

    private final DeliverySettings settings;

    /** Prints for {@code window.dataLayer} and reports to nobody. */
    public DataLayerFilter() {
        this(DeliverySettings.of(DataLayerSettings.builder().build()));
    }

    public DataLayerFilter(DeliverySettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            doFilter(http, answer, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DispatcherType dispatch = request.getDispatcherType();
        Delivery delivery = RequestDataLayer.delivery(request).orElse(null);
        if (delivery == null) {
            delivery = new Delivery(settings, request, response);
            request.setAttribute(RequestDataLayer.ATTRIBUTE, delivery);
        } else if (dispatch == DispatcherType.ASYNC || dispatch == DispatcherType.ERROR) {
            delivery.enter(request, response);
        } else {
            chain.doFilter(request, response); // a forward, an include, or the filter is mapped twice
            return;
        }
        if (dispatch == DispatcherType.ERROR) {
            delivery.discard();
        }
        deliver(delivery, request, new DataLayerResponse(response, delivery), chain);
    }

    private static void deliver(
            Delivery delivery, HttpServletRequest request, DataLayerResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error e) {
            delivery.discard();
            throw e;
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new DeliveryCompletion(delivery));
            } else {
                delivery.complete();
            }
        }
    }
}
