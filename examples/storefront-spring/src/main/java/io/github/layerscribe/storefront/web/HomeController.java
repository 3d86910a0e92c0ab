package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Shelf;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.ViewItemList;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.storefront.tracking.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: banner, rooms, bestsellers. The banner's events come from the browser, which knows what is in view. */
@Controller
@Shows(PageType.HOME)
final class HomeController {

    private final Catalogue catalogue;

    HomeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String home(DataLayer dataLayer, Model model) {
        Shelf bestsellers = catalogue.bestsellers();
        model.addAttribute("categories", catalogue.categories());
        model.addAttribute("bestsellers", bestsellers);

        dataLayer.push(ViewItemList.builder()
                .items(Items.of(bestsellers))
                .currency(Catalogue.CURRENCY)
                .itemListId(bestsellers.id())
                .itemListName(bestsellers.title())
                .build());
        return "home";
    }
}
