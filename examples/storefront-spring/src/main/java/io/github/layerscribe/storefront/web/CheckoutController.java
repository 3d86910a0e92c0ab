package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.datalayer.AddPaymentInfo;
import io.github.layerscribe.storefront.datalayer.AddShippingInfo;
import io.github.layerscribe.storefront.datalayer.BeginCheckout;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.order.Checkout;
import io.github.layerscribe.storefront.order.Delivery;
import io.github.layerscribe.storefront.order.DeliveryDetails;
import io.github.layerscribe.storefront.order.Orders;
import io.github.layerscribe.storefront.order.Payment;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.storefront.tracking.PlanTerms;
import io.github.layerscribe.storefront.tracking.Shows;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps from the cart to the button that places the order. */
@Controller
@RequestMapping("/checkout")
@Shows(PageType.CHECKOUT)
final class CheckoutController {

    private final Orders orders;

    CheckoutController(Orders orders) {
        this.orders = orders;
    }

    @PostMapping
    String begin(Cart cart, DataLayer dataLayer) {
        if (cart.isEmpty()) {
            return "redirect:/cart";
        }
        dataLayer.push(BeginCheckout.builder()
                .currency(Catalogue.CURRENCY)
                .value(cart.goods())
                .items(cart.lines(), Items::of)
                .coupon(PlanTerms.of(cart.coupon()))
                .build());
        return "redirect:/checkout/delivery";
    }

    @GetMapping("/delivery")
    String delivery(Cart cart, Checkout checkout, Visitor visitor, Model model) {
        if (cart.isEmpty()) {
            return "redirect:/cart";
        }
        return deliveryForm(checkout.details().orElseGet(() -> knownOf(visitor)), Map.of(), model);
    }

    @PostMapping("/delivery")
    String chooseDelivery(DeliveryDetails details, Cart cart, Checkout checkout, DataLayer dataLayer, Model model) {
        if (cart.isEmpty()) {
            return "redirect:/cart";
        }
        Map<String, String> problems = details.problems();
        if (!problems.isEmpty()) {
            return deliveryForm(details, problems, model);
        }
        checkout.deliverTo(details);
        dataLayer.push(AddShippingInfo.builder()
                .currency(Catalogue.CURRENCY)
                .value(cart.goods())
                .items(cart.lines(), Items::of)
                .shippingTier(PlanTerms.of(details.chosenDelivery()))
                .coupon(PlanTerms.of(cart.coupon()))
                .build());
        return "redirect:/checkout/payment";
    }

    @GetMapping("/payment")
    String payment(Cart cart, Checkout checkout, Model model) {
        if (cart.isEmpty() || checkout.details().isEmpty()) {
            return "redirect:/checkout/delivery";
        }
        model.addAttribute("payments", Payment.values());
        model.addAttribute("chosen", checkout.payment().orElse(Payment.CARD));
        return "checkout/payment";
    }

    @PostMapping("/payment")
    String choosePayment(@RequestParam Payment payment, Cart cart, Checkout checkout, DataLayer dataLayer) {
        if (cart.isEmpty()) {
            return "redirect:/cart";
        }
        checkout.payBy(payment);
        dataLayer.push(AddPaymentInfo.builder()
                .currency(Catalogue.CURRENCY)
                .value(cart.goods())
                .items(cart.lines(), Items::of)
                .paymentType(PlanTerms.of(payment))
                .coupon(PlanTerms.of(cart.coupon()))
                .build());
        return "redirect:/checkout/review";
    }

    @GetMapping("/review")
    String review(Cart cart, Checkout checkout, Model model) {
        Optional<Checkout.Choices> choices = checkout.choices();
        if (cart.isEmpty() || choices.isEmpty()) {
            return "redirect:/checkout/payment";
        }
        model.addAttribute("details", choices.get().details());
        model.addAttribute("order", orders.preview(cart, choices.get()));
        return "checkout/review";
    }

    private static String deliveryForm(DeliveryDetails details, Map<String, String> problems, Model model) {
        model.addAttribute("details", details);
        model.addAttribute("problems", problems);
        model.addAttribute("deliveries", Delivery.values());
        return "checkout/delivery";
    }

    private static DeliveryDetails knownOf(Visitor visitor) {
        return visitor.customer()
                .map(customer -> DeliveryDetails.startingWith(customer.name(), customer.email()))
                .orElseGet(() -> DeliveryDetails.startingWith("", ""));
    }
}
