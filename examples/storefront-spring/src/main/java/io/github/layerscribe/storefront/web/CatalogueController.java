package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Category;
import io.github.layerscribe.storefront.catalogue.Product;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
final class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/c/{id}")
    String category(@PathVariable String id, Model model) {
        Category category = catalogue.category(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Product> products = catalogue.productsOf(category);
        model.addAttribute("category", category);
        model.addAttribute("products", products);
        return "category";
    }

    @GetMapping("/p/{slug}")
    String product(@PathVariable String slug, Model model) {
        Product product = catalogue.product(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("product", product);
        model.addAttribute("related", catalogue.relatedTo(product));
        return "product";
    }

    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String term, Model model) {
        List<Product> products = term.isBlank() ? List.of() : catalogue.search(term);
        model.addAttribute("term", term.strip());
        model.addAttribute("products", products);
        return "search";
    }
}
