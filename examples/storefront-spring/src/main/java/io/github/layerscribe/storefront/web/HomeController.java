package io.github.layerscribe.storefront.web;

import io.github.layerscribe.storefront.catalogue.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class HomeController {

    private final Catalogue catalogue;

    HomeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("categories", catalogue.categories());
        model.addAttribute("bestsellers", catalogue.bestsellers());
        return "home";
    }
}
