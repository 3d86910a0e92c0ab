package io.github.layerscribe.benchmarks;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.benchmarks.Order.Line;
import io.github.layerscribe.benchmarks.events.Item;
import io.github.layerscribe.benchmarks.events.Login;
import io.github.layerscribe.benchmarks.events.PageContext;
import io.github.layerscribe.benchmarks.events.Purchase;
import io.github.layerscribe.benchmarks.events.ViewItem;
import io.github.layerscribe.validation.ViolationPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A page of one context and three events, from the shop's objects to the response. */
final class OurPage {

    private final DataLayerSettings settings =
            DataLayerSettings.builder().policy(ViolationPolicy.DROP).build();

    void write(Order order, OutputStream out) throws IOException {
        DataLayer dataLayer = new DataLayer(settings);
        dataLayer.push(PageContext.builder()
                .pageType("confirmation")
                .pageLanguage("en-GB")
                .build());
        dataLayer.push(Login.builder().method("password").build());
        Line first = order.lines().get(0);
        dataLayer.push(ViewItem.builder()
                .items(List.of(item(first)))
                .currency(order.currency())
                .value(first.price())
                .build());
        dataLayer.push(purchase(order));
        dataLayer.printContexts(null).writeTo(out);
        dataLayer.printEvents(null).writeTo(out);
    }

    static Purchase purchase(Order order) {
        return Purchase.builder()
                .transactionId(order.number())
                .currency(order.currency())
                .value(order.goods())
                .tax(order.tax())
                .shipping(order.shipping())
                .items(order.lines(), OurPage::item)
                .coupon(order.voucher())
                .paymentType(order.payment())
                .build();
    }

    private static Item item(Line line) {
        return Item.builder()
                .itemId(line.sku())
                .itemName(line.title())
                .price(line.price())
                .quantity(line.pieces())
                .build();
    }
}
