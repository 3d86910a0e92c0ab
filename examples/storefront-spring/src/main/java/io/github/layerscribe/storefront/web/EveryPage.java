package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.StoreSettings;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.tracking.PageContexts;
import io.github.layerscribe.storefront.tracking.Shows;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What all pages have: a header with cart and account, and the contexts of the plan. */
@ControllerAdvice
final class EveryPage {

    private final StoreSettings settings;

    EveryPage(StoreSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute
    void show(Model model, Cart cart, Visitor visitor) {
        model.addAttribute("cart", cart);
        model.addAttribute("visitor", visitor);
        model.addAttribute("store", settings);
    }

    @ModelAttribute
    void push(HttpServletRequest request, Visitor visitor, DataLayer dataLayer) {
        PageContexts.push(dataLayer, typeOf(request), visitor);
    }

    /** What the controller says it shows; Spring's own says nothing, and shows the error page. */
    private static PageType typeOf(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            return Stream.of(handler.getMethod(), handler.getBeanType())
                    .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, Shows.class))
                    .flatMap(Stream::ofNullable)
                    .map(Shows::value)
                    .findFirst()
                    .orElse(PageType.ERROR);
        }
        return PageType.ERROR;
    }
}
