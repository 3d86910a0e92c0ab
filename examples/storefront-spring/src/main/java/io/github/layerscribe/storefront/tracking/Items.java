package io.github.layerscribe.storefront.tracking;

import io.github.layerscribe.storefront.cart.CartLine;
import io.github.layerscribe.storefront.catalogue.Product;
import io.github.layerscribe.storefront.catalogue.Shelf;
import io.github.layerscribe.storefront.datalayer.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The store's products as the plan's items. */
public final class Items {

    private Items() {}

    /** One piece of a product, as it is looked at. */
    public static Item of(Product product) {
        return described(product, product.price(), 1).build();
    }

    /** The pieces of a cart or an order, for what they cost there. */
    public static Item of(CartLine line) {
        return described(line.product(), line.price(), line.quantity())
                .discount(line.discount())
                .build();
    }

    /** The products of a list, each with its position. */
    public static List<Item> of(Shelf shelf) {
        List<Product> products = shelf.products();
        return IntStream.range(0, products.size())
                .mapToObj(index -> listed(products.get(index), index))
                .toList();
    }

    private static Item listed(Product product, int index) {
        return described(product, product.price(), 1).index(index).build();
    }

    private static Item.Builder described(Product product, BigDecimal price, int quantity) {
        return Item.builder()
                .price(price)
                .quantity(quantity)
                .itemId(product.sku())
                .itemName(product.name())
                .affiliation(product.seller())
                .itemBrand(product.brand())
                .itemCategory(product.categoryName())
                .itemCategory2(product.kind())
                .itemVariant(product.finish());
    }
}
