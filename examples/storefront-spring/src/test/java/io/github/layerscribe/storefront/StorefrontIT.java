package io.github.layerscribe.storefront;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.e2e.Container;
import io.github.layerscribe.e2e.StorefrontExpectations;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.storefront.catalogue.Catalogue;
import io.github.layerscribe.storefront.catalogue.Product;
import io.github.layerscribe.storefront.datalayer.AddToWishlist;
import io.github.layerscribe.storefront.datalayer.CreativeSlot;
import io.github.layerscribe.storefront.datalayer.Item;
import io.github.layerscribe.storefront.datalayer.PromotionItem;
import io.github.layerscribe.storefront.datalayer.SelectContent;
import io.github.layerscribe.storefront.datalayer.SelectItem;
import io.github.layerscribe.storefront.datalayer.SelectPromotion;
import io.github.layerscribe.storefront.datalayer.ViewPromotion;
import io.github.layerscribe.storefront.tracking.Items;
import io.github.layerscribe.validation.ViolationPolicy;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** This store meets what a browser expects of every store. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "store.container-id=GTM-TEST",
            "store.teaser-variants=a",
            "layerscribe.violations=fail"
        })
class StorefrontIT extends StorefrontExpectations {

    @LocalServerPort
    private int port;

    @Autowired
    private Catalogue catalogue;

    @DynamicPropertySource
    static void container(DynamicPropertyRegistry properties) {
        properties.add("store.container-url", Container::address);
    }

    @Override
    protected String storeAddress() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    protected Map<String, String> scriptsOfTheServer() {
        Product tide = catalogue.product("tide").orElseThrow();
        Item listed = Items.of(tide);
        return Map.of(
                "view_promotion",
                script(ViewPromotion.builder()
                        .promotedItems(List.of(banner()))
                        .creativeName("dusk-lamps")
                        .creativeSlot(CreativeSlot.HERO)
                        .promotionId("long-evenings")
                        .promotionName("Long evenings")
                        .build()),
                "select_promotion",
                script(SelectPromotion.builder()
                        .promotedItems(List.of(banner()))
                        .creativeName("dusk-lamps")
                        .creativeSlot(CreativeSlot.HERO)
                        .promotionId("long-evenings")
                        .promotionName("Long evenings")
                        .build()),
                "select_item",
                script(SelectItem.builder()
                        .clickedItem(List.of(firstInList(tide)))
                        .itemListId("search-results")
                        .itemListName("Search results")
                        .build()),
                "add_to_wishlist",
                script(AddToWishlist.builder()
                        .currency("USD")
                        .value(tide.price())
                        .items(List.of(listed))
                        .build()),
                "select_content",
                script(SelectContent.builder()
                        .contentType("teaser")
                        .contentId("lighting-advice")
                        .build()));
    }

    private PromotionItem banner() {
        Product aura = catalogue.product("aura").orElseThrow();
        return PromotionItem.builder()
                .price(aura.price())
                .quantity(1)
                .itemId(aura.sku())
                .itemName(aura.name())
                .affiliation(aura.seller())
                .itemBrand(aura.brand())
                .itemCategory(aura.categoryName())
                .itemCategory2(aura.kind())
                .itemVariant(aura.finish())
                .build();
    }

    private static Item firstInList(Product product) {
        return Item.builder()
                .price(product.price())
                .quantity(1)
                .itemId(product.sku())
                .itemName(product.name())
                .affiliation(product.seller())
                .index(0)
                .itemBrand(product.brand())
                .itemCategory(product.categoryName())
                .itemCategory2(product.kind())
                .itemVariant(product.finish())
                .build();
    }

    private static String script(Event event) {
        DataLayer dataLayer = new DataLayer(
                DataLayerSettings.builder().policy(ViolationPolicy.FAIL).build());
        dataLayer.push(event);
        return dataLayer.printEvents(null).toString();
    }
}
