package io.github.layerscribe.storefront.web;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Category;
import io.github.layerscribe.storefront.catalogue.Product;
import io.github.layerscribe.storefront.catalogue.Shelf;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.Search;
import io.github.layerscribe.storefront.datalayer.ViewItem;
import io.github.layerscribe.storefront.datalayer.ViewItemList;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.storefront.tracking.Shows;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What leads to a product: its category, the search, and its own page. */
@Controller
final class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/c/{id}")
    @Shows(PageType.CATEGORY)
    String category(@PathVariable String id, DataLayer dataLayer, Model model) {
        Category category = catalogue.category(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Shelf shelf = catalogue.shelfOf(category);
        model.addAttribute("category", category);
        model.addAttribute("shelf", shelf);

        dataLayer.push(shown(shelf));
        return "category";
    }

    @GetMapping("/p/{slug}")
    @Shows(PageType.PRODUCT)
    String product(@PathVariable String slug, DataLayer dataLayer, Model model) {
        Product product = catalogue.product(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Shelf related = catalogue.relatedTo(product);
        model.addAttribute("product", product);
        model.addAttribute("related", related);

        dataLayer.push(ViewItem.builder()
                .items(List.of(Items.of(product)))
                .currency(Catalogue.CURRENCY)
                .value(product.price())
                .build());
        dataLayer.push(shown(related));
        return "product";
    }

    @GetMapping("/search")
    @Shows(PageType.SEARCH)
    String search(@RequestParam(name = "q", defaultValue = "") String typed, DataLayer dataLayer, Model model) {
        String term = typed.strip();
        model.addAttribute("term", term);
        if (term.isEmpty()) {
            return "search";
        }
        Shelf results = catalogue.search(term);
        model.addAttribute("results", results);

        dataLayer.push(Search.builder().searchTerm(term).build());
        if (!results.isEmpty()) {
            dataLayer.push(shown(results));
        }
        return "search";
    }

    private static ViewItemList shown(Shelf shelf) {
        return ViewItemList.builder()
                .items(Items.of(shelf))
                .currency(Catalogue.CURRENCY)
                .itemListId(shelf.id())
                .itemListName(shelf.title())
                .build();
    }
}
