package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.StoreSettings;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts into each page's model what the layout shows. */
@ControllerAdvice
final class EveryPage {

    private final StoreSettings settings;

    EveryPage(StoreSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute
    void addTo(Model model, Cart cart, Visitor visitor) {
        model.addAttribute("cart", cart);
        model.addAttribute("visitor", visitor);
        model.addAttribute("store", settings);
    }
}
