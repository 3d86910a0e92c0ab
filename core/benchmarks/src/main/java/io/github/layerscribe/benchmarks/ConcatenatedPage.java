package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.layerscribe.benchmarks.Order.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** The same page as shops write it without a plan: strings joined, values escaped by replacing, nothing checked. */
final class ConcatenatedPage {

    private static final String QUEUE = "<script>window.dataLayer=window.dataLayer||[];";
    private static final String RESET = "dataLayer.push({\"ecommerce\":null});";
    private static final String END = "</script>";

    void write(Order order, OutputStream out) throws IOException {
        out.write(contexts("confirmation", "en-GB").getBytes(UTF_8));
        out.write(events(order).getBytes(UTF_8));
    }

    private static String contexts(String type, String language) {
        return QUEUE + "dataLayer.push({\"page_type\":" + quoted(type) + ",\"page_language\":" + quoted(language)
                + "});" + END;
    }

    private static String events(Order order) {
        Line first = order.lines().get(0);
        String script = QUEUE;
        script += "dataLayer.push({\"event\":\"login\",\"method\":" + quoted("password") + "});";
        script += RESET + "dataLayer.push({\"event\":\"view_item\",\"ecommerce\":{\"items\":[" + item(first)
                + "],\"currency\":" + quoted(order.currency()) + ",\"value\":" + number(first.price()) + "}});";
        script += RESET + "dataLayer.push({\"event\":\"purchase\",\"ecommerce\":" + purchase(order) + "});";
        return script + END;
    }

    private static String purchase(Order order) {
        String items = "";
        for (Line line : order.lines()) {
            items += (items.isEmpty() ? "" : ",") + item(line);
        }
        String object = "{\"transaction_id\":" + quoted(order.number()) + ",\"currency\":" + quoted(order.currency())
                + ",\"value\":" + number(order.goods()) + ",\"tax\":" + number(order.tax()) + ",\"shipping\":"
                + number(order.shipping()) + ",\"items\":[" + items + "]";
        if (order.voucher() != null) {
            object += ",\"coupon\":" + quoted(order.voucher());
        }
        return object + ",\"payment_type\":" + quoted(order.payment().wireValue()) + "}";
    }

    private static String item(Line line) {
        return "{\"item_id\":" + quoted(line.sku()) + ",\"item_name\":" + quoted(line.title()) + ",\"price\":"
                + number(line.price()) + ",\"quantity\":" + line.pieces() + "}";
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\u005C")
                        .replace("\"", "\\u0022")
                        .replace("<", "\\u003C")
                        .replace(">", "\\u003E")
                        .replace("&", "\\u0026")
                        .replace("'", "\\u0027")
                        .replace("\n", "\\u000A")
                        .replace("\r", "\\u000D")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029")
                + "\"";
    }
}
