package io.github.layerscribe.storefront.catalogue;

import java.util.List;

/**
 * A list of products as a page shows it, such as the bestsellers.
 *
 * @param id stays the same when the title is reworded
 */
public record Shelf(String id, String title, List<Product> products) {

    public Shelf {
        products = List.copyOf(products);
    }

    public boolean isEmpty() {
        return products.isEmpty();
    }
}
