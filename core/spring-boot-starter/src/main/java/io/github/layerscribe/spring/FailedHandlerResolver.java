package io.github.layerscribe.spring;

import io.github.layerscribe.servlet.Delivery;
import io.github.layerscribe.servlet.RequestDataLayer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Discards what a handler pushed before it threw, then leaves the exception to the others.
 *
 * <p>First of all resolvers, and {@link Ordered} itself: an annotation on the bean method would not be looked at.
 */
final class FailedHandlerResolver implements HandlerExceptionResolver, Ordered {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        RequestDataLayer.delivery(request).ifPresent(Delivery::discard);
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
