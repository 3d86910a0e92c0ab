package io.github.layerscribe.spring.shop;

import io.github.layerscribe.DataLayer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Forms that redirect, in every way there is, and orders that fail. */
@Controller
public class OrderController {

    @PostMapping("/cart/view")
    String view(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new AddToCart(id));
        return "redirect:/plain";
    }

    @PostMapping("/cart/entity")
    ResponseEntity<String> entity(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new AddToCart(id));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/plain"))
                .body("elsewhere");
    }

    @PostMapping("/cart/send")
    void send(@RequestParam String id, DataLayer dataLayer, HttpServletResponse response) throws IOException {
        dataLayer.push(new AddToCart(id));
        response.sendRedirect("/plain");
    }

    @PostMapping("/cart/headers")
    void headers(@RequestParam String id, DataLayer dataLayer, HttpServletResponse response) throws IOException {
        dataLayer.push(new AddToCart(id));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/plain");
        response.flushBuffer();
    }

    @PostMapping("/cart/callable")
    Callable<String> callable(@RequestParam String id, DataLayer dataLayer) {
        return () -> {
            dataLayer.push(new AddToCart(id));
            return "redirect:/plain";
        };
    }

    /** Two pushes, then two redirects, with a push of its own on the way. */
    @PostMapping("/cart/chain")
    String chain(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new AddToCart(id + "-1"));
        dataLayer.push(new AddToCart(id + "-2"));
        return "redirect:/cart/hop?id=" + id;
    }

    @GetMapping("/cart/hop")
    ResponseEntity<Void> hop(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new AddToCart(id + "-3"));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/cart/last-hop"))
                .build();
    }

    @GetMapping("/cart/last-hop")
    String lastHop() {
        return "redirect:/plain";
    }

    @PostMapping("/cart/many")
    String many(@RequestParam int count, DataLayer dataLayer) {
        for (int i = 0; i < count; i++) {
            dataLayer.push(new AddToCart("i" + i));
        }
        return "redirect:/plain";
    }

    @PostMapping("/cart/into-large-page")
    String intoLargePage(@RequestParam String id, DataLayer dataLayer) {
        dataLayer.push(new AddToCart(id));
        return "redirect:/large";
    }

    @PostMapping("/order")
    String order(@RequestParam String order, DataLayer dataLayer) {
        dataLayer.push(new Purchase(order));
        return "redirect:/plain";
    }

    /** Nobody handles the exception: the container asks for the error page. */
    @PostMapping("/order/throws")
    String fails(DataLayer dataLayer) {
        dataLayer.push(new Visitor("failed-visitor"));
        dataLayer.push(new Purchase("never-placed"));
        throw new IllegalStateException("the payment was refused");
    }

    /** An exception handler answers, with status 200 as many do. */
    @GetMapping("/order/handled")
    String handled(DataLayer dataLayer) throws OutOfStockException {
        dataLayer.push(new Visitor("failed-visitor"));
        dataLayer.push(new Purchase("never-placed"));
        throw new OutOfStockException();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.OK)
    String outOfStock(OutOfStockException e, HttpServletRequest request, DataLayer dataLayer, Model model) {
        dataLayer.push(new AddToCart("alternative"));
        boolean broken = request.getParameter("broken") != null;
        model.addAttribute("broken", broken);
        return broken ? "broken" : "page";
    }

    @GetMapping("/order/send-error")
    void sendError(DataLayer dataLayer, HttpServletResponse response) throws IOException {
        dataLayer.push(new Visitor("failed-visitor"));
        dataLayer.push(new Purchase("never-placed"));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @GetMapping("/order/async-throws")
    Callable<String> asyncThrows(DataLayer dataLayer) {
        dataLayer.push(new Visitor("failed-visitor"));
        return () -> {
            dataLayer.push(new Purchase("never-placed"));
            throw new IllegalStateException("the payment was refused");
        };
    }

    /** The page breaks while it renders, below the events, as long as {@code broken}. */
    @GetMapping("/order/broken-view")
    String brokenView(@RequestParam boolean broken, DataLayer dataLayer, Model model) {
        dataLayer.push(new Visitor("failed-visitor"));
        dataLayer.push(new Purchase("B-1"));
        model.addAttribute("broken", broken);
        return "broken";
    }

    static final class OutOfStockException extends Exception {

        private static final long serialVersionUID = 1;
    }
}
