package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Customers;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.datalayer.Login;
import io.github.layerscribe.storefront.datalayer.Method;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.SignUp;
import io.github.layerscribe.storefront.order.Orders;
import io.github.layerscribe.storefront.tracking.Shows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sign-in, sign-up and the customer's own page. */
@Controller
@RequestMapping("/account")
@Shows(PageType.ACCOUNT)
final class AccountController {

    private final Customers customers;
    private final Orders orders;

    AccountController(Customers customers, Orders orders) {
        this.customers = customers;
        this.orders = orders;
    }

    @GetMapping
    String account(Visitor visitor, Model model) {
        Optional<Customer> customer = visitor.customer();
        if (customer.isEmpty()) {
            return "redirect:/account/sign-in";
        }
        model.addAttribute("customer", customer.get());
        model.addAttribute("placed", orders.placedBy(customer.get().number()));
        return "account/home";
    }

    @GetMapping("/sign-in")
    String signInForm() {
        return "account/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(SignInForm form, Visitor visitor, HttpServletRequest request, DataLayer dataLayer, Model model) {
        Optional<Customer> customer = form.recogniseAt(customers);
        if (customer.isEmpty()) {
            model.addAttribute("problem", "E-mail and password do not belong together.");
            model.addAttribute("form", form);
            return "account/sign-in";
        }
        enter(customer.get(), visitor, request);
        dataLayer.push(Login.builder().method(Method.EMAIL).build());
        return "redirect:/account";
    }

    @GetMapping("/sign-up")
    String signUpForm() {
        return "account/sign-up";
    }

    @PostMapping("/sign-up")
    String signUp(SignUpForm form, Visitor visitor, HttpServletRequest request, DataLayer dataLayer, Model model) {
        Optional<Customer> customer = form.openAt(customers);
        if (customer.isEmpty()) {
            model.addAttribute(
                    "problem", "We need a name, an e-mail address without an account and a password of 8 characters.");
            model.addAttribute("form", form);
            return "account/sign-up";
        }
        enter(customer.get(), visitor, request);
        dataLayer.push(SignUp.builder().method(Method.EMAIL).build());
        return "redirect:/account";
    }

    @PostMapping("/sign-out")
    String signOut(HttpSession session) {
        session.invalidate();
        return "redirect:/";
    }

    /** A known customer gets a new session id, so that an id somebody planted before is worth nothing. */
    private void enter(Customer customer, Visitor visitor, HttpServletRequest request) {
        request.changeSessionId();
        visitor.signIn(customer, orders.placedBy(customer.number()) > 0);
    }
}
