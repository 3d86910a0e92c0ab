package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.StoreSettings;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.tracking.PageContexts;
import io.github.layerscribe.storefront.tracking.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
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
    void push(
            @RequestAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) HandlerMethod handler,
            Visitor visitor,
            DataLayer dataLayer) {
        PageContexts.push(dataLayer, typeOf(handler), visitor);
    }

    /** Only Spring's own controller says nothing: it shows the error page. */
    private static PageType typeOf(HandlerMethod handler) {
        Shows onMethod = handler.getMethodAnnotation(Shows.class);
        @Nullable
        Shows shows = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Shows.class);
        return shows == null ? PageType.ERROR : shows.value();
    }
}
