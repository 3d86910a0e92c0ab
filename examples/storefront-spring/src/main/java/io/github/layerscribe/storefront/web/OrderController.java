package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.order.Checkout;
import io.github.layerscribe.storefront.order.Order;
import io.github.layerscribe.storefront.order.Orders;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Places orders and thanks for them. */
@Controller
final class OrderController {

    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @PostMapping("/orders")
    String place(Cart cart, Checkout checkout, Visitor visitor) {
        Optional<Checkout.Choices> choices = checkout.choices();
        if (cart.isEmpty() || choices.isEmpty()) {
            return "redirect:/cart";
        }
        Order order = orders.drawUp(cart, choices.get());
        orders.place(order, visitor.customer().map(Customer::number).orElse(null));
        visitor.ordered(order);
        cart.clear();
        checkout.finish();
        return "redirect:/orders/" + order.number() + "/thanks";
    }

    @GetMapping("/orders/{number}/thanks")
    String thanks(@PathVariable String number, Visitor visitor, Model model) {
        Order order = visitor.order(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("order", order);
        return "thanks";
    }
}
