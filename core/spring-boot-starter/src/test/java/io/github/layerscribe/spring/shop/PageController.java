package io.github.layerscribe.spring.shop;

import io.github.layerscribe.DataLayer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages. */
@Controller
public class PageController {

    @GetMapping("/plain")
    String plain(DataLayer dataLayer) {
        dataLayer.push(new Page("plain"));
        return "page";
    }

    @GetMapping("/product")
    String product(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new Page("product"));
        dataLayer.push(new AddToCart(id));
        return "page";
    }

    @GetMapping("/account")
    String account(@RequestParam String user, DataLayer dataLayer) {
        dataLayer.push(new Visitor(user));
        return "page";
    }

    /** A header that allows less than ours. */
    @GetMapping("/vault")
    String vault(DataLayer dataLayer, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        dataLayer.push(new Visitor("v"));
        return "page";
    }

    /** A header that allows more than is good for a personal page. */
    @GetMapping("/cached-account")
    String cachedAccount(DataLayer dataLayer, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=3600");
        dataLayer.push(new Visitor("v"));
        return "page";
    }

    @GetMapping("/confirmation")
    String confirmation(@RequestParam String order, DataLayer dataLayer) {
        dataLayer.push(new Page("confirmation"));
        dataLayer.push(new Purchase(order));
        return "page";
    }

    @GetMapping("/large")
    String large(@RequestParam(required = false) String order, DataLayer dataLayer) {
        dataLayer.push(new Page("large"));
        if (order != null) {
            dataLayer.push(new Purchase(order));
        }
        return "large";
    }

    @GetMapping("/missing")
    String missing(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "page";
    }

    @GetMapping("/contexts-late")
    String contextsLate(DataLayer dataLayer) {
        dataLayer.push(new Page("late"));
        return "late";
    }

    @GetMapping("/twice")
    String twice(DataLayer dataLayer) {
        dataLayer.push(new Page("twice"));
        dataLayer.push(new AddToCart("twice"));
        return "twice";
    }

    @GetMapping("/forward")
    String forward(DataLayer dataLayer) {
        dataLayer.push(new AddToCart("before-forward"));
        return "forward:/product?id=after-forward";
    }

    @GetMapping("/callable")
    Callable<String> callable(@RequestParam String order, DataLayer dataLayer) {
        dataLayer.push(new Page("callable"));
        return () -> {
            dataLayer.push(new Purchase(order));
            return "page";
        };
    }

    /** Data, not a page: nobody prints what it pushes. */
    @GetMapping("/stock")
    @ResponseBody
    String stock(DataLayer dataLayer) {
        dataLayer.push(new Visitor("v"));
        dataLayer.push(new AddToCart("nobody-sees-it"));
        return "12";
    }

    /** Data that a page asks for in the background. */
    @GetMapping("/price")
    @ResponseBody
    String price() {
        return "129.90";
    }

    /** A piece of a page, without our elements. */
    @GetMapping("/fragment")
    String fragment() {
        return "fragment";
    }
}
