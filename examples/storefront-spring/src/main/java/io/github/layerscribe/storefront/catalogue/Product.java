package io.github.layerscribe.storefront.catalogue;

import java.math.BigDecimal;

/**
 * A piece the store sells.
 *
 * @param sku article number, text even though it is all digits
 * @param slug its part of the address and the name of its picture
 * @param category id of the category it is listed in
 * @param categoryName that category's name
 * @param kind what it is within the category, such as {@code Table lamps}
 * @param seller workshop that makes and ships it
 * @param finish colour or finish
 * @param price price of one piece in dollars, without sales tax
 * @param story one or two sentences for the shopper
 */
public record Product(
        String sku,
        String slug,
        String name,
        String category,
        String categoryName,
        String kind,
        String brand,
        String seller,
        String finish,
        BigDecimal price,
        String story) {}
