package io.github.layerscribe.spring;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.servlet.Delivery;
import io.github.layerscribe.servlet.RequestDataLayer;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the request's data layer to controller methods, {@code @ModelAttribute} methods and exception handlers.
 *
 * <pre>{@code
 * @GetMapping("/product/{id}")
 * String product(@PathVariable String id, DataLayer dataLayer) {
 *     dataLayer.push(ViewItem.builder()…build());
 *     return "product";
 * }
 * }</pre>
 */
public final class DataLayerArgumentResolver implements HandlerMethodArgumentResolver {

    private final DataLayerSettings settings;

    public DataLayerArgumentResolver(DataLayerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == DataLayer.class;
    }

    @Override
    public DataLayer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        Delivery delivery =
                request == null ? null : RequestDataLayer.delivery(request).orElse(null);
        return delivery == null ? unheard() : delivery.dataLayer();
    }

    /** A page works without our filter, as in a test that sets up no filters; only nobody hears what it pushes. */
    private DataLayer unheard() {
        DataLayer dataLayer = new DataLayer(settings);
        String message = "the request did not pass `DataLayerFilter`, so nothing is printed; let the filter run";
        dataLayer.report("page", new Violation("", "filter", message), Outcome.SENT);
        return dataLayer;
    }
}
