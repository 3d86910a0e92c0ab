package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.Purchase;
import io.github.layerscribe.storefront.order.Checkout;
import io.github.layerscribe.storefront.order.Order;
import io.github.layerscribe.storefront.order.Orders;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.storefront.tracking.PlanTerms;
import io.github.layerscribe.storefront.tracking.Shows;
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

    /**
     * Places the order, or fails when the payment is refused. The purchase may well be pushed first: what a failed request
     * pushed reaches no page.
     */
    @PostMapping("/orders")
    String place(Cart cart, Checkout checkout, Visitor visitor, DataLayer dataLayer) {
        Optional<Checkout.Choices> choices = checkout.choices();
        if (cart.isEmpty() || choices.isEmpty()) {
            return "redirect:/cart";
        }
        Order order = orders.drawUp(cart, choices.get());
        dataLayer.push(purchase(order, visitor));
        orders.place(order, visitor.customer().map(Customer::number).orElse(null));
        visitor.ordered(order);
        cart.clear();
        checkout.finish();
        return "redirect:/orders/" + order.number() + "/thanks";
    }

    @GetMapping("/orders/{number}/thanks")
    @Shows(PageType.CONFIRMATION)
    String thanks(@PathVariable String number, Visitor visitor, Model model) {
        Order order = visitor.order(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("order", order);
        return "thanks";
    }

    private static Purchase purchase(Order order, Visitor visitor) {
        return Purchase.builder()
                .currency(Catalogue.CURRENCY)
                .value(order.goods())
                .items(order.lines(), Items::of)
                .transactionId(order.number())
                .tax(order.tax())
                .shipping(order.shipping())
                .coupon(PlanTerms.of(order.coupon()))
                .customerType(PlanTerms.customerType(visitor))
                .build();
    }
}
