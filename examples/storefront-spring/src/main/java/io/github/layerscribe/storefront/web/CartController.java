package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.cart.Coupon;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Product;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
final class CartController {

    private final Catalogue catalogue;

    CartController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/cart")
    String show() {
        return "cart";
    }

    @PostMapping("/cart/add")
    String add(@RequestParam String sku, @RequestParam(defaultValue = "1") int quantity, Cart cart) {
        Product product = catalogue.productOf(sku).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        cart.add(product, quantity);
        return "redirect:/cart";
    }

    @PostMapping("/cart/remove")
    String remove(@RequestParam String sku, Cart cart) {
        cart.remove(sku);
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
