package io.github.layerscribe.storefront.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds categories and products; the rows are those of {@code data.sql}. */
@Repository
public class Catalogue {

    /** The currency of every price. */
    public static final String CURRENCY = "USD";

    private static final String PRODUCTS = """
            SELECT p.sku, p.slug, p.name, p.category, c.name AS category_name, p.kind, p.brand, p.seller, p.finish, p.price, p.story
            FROM product p JOIN category c ON c.id = p.category
            """;

    private final JdbcClient database;

    Catalogue(JdbcClient database) {
        this.database = database;
    }

    /** All categories, in the order of the navigation. */
    public List<Category> categories() {
        return database.sql("SELECT id, name, intro FROM category ORDER BY position")
                .query(Category.class)
                .list();
    }

    public Optional<Category> category(String id) {
        return database.sql("SELECT id, name, intro FROM category WHERE id = :id")
                .param("id", id)
                .query(Category.class)
                .optional();
    }

    public Shelf shelfOf(Category category) {
        List<Product> products = products("WHERE p.category = :value ORDER BY p.sku", category.id());
        return new Shelf("category-" + category.id(), category.name(), products);
    }

    /** What the home page shows below the banner. */
    public Shelf bestsellers() {
        return new Shelf(
                "bestsellers", "Pieces people love", products("WHERE p.bestseller = :value ORDER BY p.sku", true));
    }

    /** Other products of the same category. */
    public Shelf relatedTo(Product product) {
        List<Product> others = products("WHERE p.category = :value ORDER BY p.sku", product.category()).stream()
                .filter(other -> !other.sku().equals(product.sku()))
                .toList();
        return new Shelf("related", "Goes well with it", others);
    }

    /** Products whose name, kind, brand, finish or category holds the text, whatever its case. */
    public Shelf search(String text) {
        List<Product> found = products("""
                WHERE LOCATE(:value, LOWER(CONCAT_WS(' ', p.name, p.kind, p.brand, p.finish, c.name))) > 0 ORDER BY p.sku
                """, text.toLowerCase(Locale.ROOT));
        return new Shelf("search-results", "Search results", found);
    }

    public Optional<Product> product(String slug) {
        return products("WHERE p.slug = :value", slug).stream().findFirst();
    }

    public Optional<Product> productOf(String sku) {
        return products("WHERE p.sku = :value", sku).stream().findFirst();
    }

    private List<Product> products(String restriction, Object value) {
        return database.sql(PRODUCTS + restriction)
                .param("value", value)
                .query(Product.class)
                .list();
    }
}
