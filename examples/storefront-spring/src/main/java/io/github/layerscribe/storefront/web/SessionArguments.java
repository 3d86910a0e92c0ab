package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.StoreSettings;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.order.Checkout;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Hands controllers the shopper's own cart, checkout and visitor, kept in the session. */
@Component
final class SessionArguments implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, Supplier<Object>> makers;

    SessionArguments(StoreSettings settings) {
        List<String> variants = settings.teaserVariants();
        this.makers = Map.of(
                Cart.class,
                Cart::new,
                Checkout.class,
                Checkout::new,
                Visitor.class,
                () -> new Visitor(variants.get(ThreadLocalRandom.current().nextInt(variants.size()))));
    }

    /** The visitor of this request; a new guest when the session has none. */
    Visitor visitor(HttpServletRequest request) {
        return (Visitor) ofSession(request.getSession(), Visitor.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return makers.containsKey(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return servletRequest == null ? null : ofSession(servletRequest.getSession(), parameter.getParameterType());
    }

    private Object ofSession(HttpSession session, Class<?> type) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Object kept = session.getAttribute(type.getName());
            if (kept == null) {
                kept = Objects.requireNonNull(makers.get(type)).get();
                session.setAttribute(type.getName(), kept);
            }
            return kept;
        }
    }
}
