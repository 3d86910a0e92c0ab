package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.cart.Coupon;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Product;
import io.github.layerscribe.storefront.datalayer.AddToCart;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.RemoveFromCart;
import io.github.layerscribe.storefront.datalayer.ViewCart;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.storefront.tracking.Shows;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The cart. What a form does is pushed where it is done; the redirect carries the push to the page that comes next, and
 * nothing here has to know.
 */
@Controller
final class CartController {

    private final Catalogue catalogue;

    CartController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/cart")
    @Shows(PageType.CART)
    String show(Cart cart, DataLayer dataLayer) {
        if (!cart.isEmpty()) {
            dataLayer.push(ViewCart.builder()
                    .currency(Catalogue.CURRENCY)
                    .value(cart.goods())
                    .items(cart.lines(), Items::of)
                    .build());
        }
        return "cart";
    }

    @PostMapping("/cart/add")
    String add(
            @RequestParam String sku, @RequestParam(defaultValue = "1") int quantity, Cart cart, DataLayer dataLayer) {
        Product product = catalogue.productOf(sku).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        cart.add(product, quantity)
                .ifPresent(added -> dataLayer.push(AddToCart.builder()
                        .currency(Catalogue.CURRENCY)
                        .value(added.total())
                        .items(List.of(Items.of(added)))
                        .build()));
        return "redirect:/cart";
    }

    @PostMapping("/cart/remove")
    String remove(@RequestParam String sku, Cart cart, DataLayer dataLayer) {
        cart.remove(sku)
                .ifPresent(removed -> dataLayer.push(RemoveFromCart.builder()
                        .currency(Catalogue.CURRENCY)
                        .value(removed.total())
                        .items(List.of(Items.of(removed)))
                        .build()));
        return "redirect:/cart";
    }

    @PostMapping("/cart/coupon")
    String redeem(@RequestParam String code, Cart cart, RedirectAttributes next) {
        Optional<Coupon> coupon = Coupon.of(code);
        coupon.ifPresent(cart::redeem);
        if (coupon.isEmpty()) {
            next.addFlashAttribute("couponProblem", "We do not know this code. Try WELCOME10.");
        }
        return "redirect:/cart";
    }
}
