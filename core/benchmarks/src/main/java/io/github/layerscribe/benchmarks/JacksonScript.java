package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.layerscribe.benchmarks.events.Item;
import io.github.layerscribe.benchmarks.events.Purchase;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 with the escapes that a page needs, written by the generated record's own annotations. */
final class JacksonScript {

    private static final byte[] START = PurchaseScript.START.getBytes(US_ASCII);
    private static final byte[] END = PurchaseScript.END.getBytes(US_ASCII);

    private final ObjectWriter writer;

    private JacksonScript(boolean asciiOnly) {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .characterEscapes(new PageEscapes())
                        .configure(JsonWriteFeature.ESCAPE_NON_ASCII, asciiOnly)
                        .build())
                .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, false)
                .build();
        writer = mapper.writerFor(Push.class);
    }

    /** As most would set it up: {@code < > & '} escaped, the rest in UTF-8. */
    static JacksonScript inUtf8() {
        return new JacksonScript(false);
    }

    /** Byte for byte what the other contenders write. */
    static JacksonScript inAscii() {
        return new JacksonScript(true);
    }

    PurchaseScript throughString() {
        return (purchase, out) ->
                finish(writer.writeValueAsString(new Push(purchase)).getBytes(UTF_8), out);
    }

    PurchaseScript throughBytes() {
        return (purchase, out) -> finish(writer.writeValueAsBytes(new Push(purchase)), out);
    }

    /** Without data binding: one call for each property. */
    PurchaseScript streaming() {
        return (purchase, out) -> {
            out.write(START);
            try (JsonGenerator json =
                    writer.without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
                write(purchase, json);
            }
            out.write(END);
        };
    }

    private static void finish(byte[] json, OutputStream out) throws IOException {
        out.write(START);
        out.write(json);
        out.write(END);
    }

    private static void write(Purchase purchase, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("event", Purchase.NAME);
        json.writeName("ecommerce").writeStartObject();
        json.writeStringProperty("transaction_id", purchase.transactionId());
        json.writeStringProperty("currency", purchase.currency());
        json.writeNumberProperty("value", purchase.value());
        json.writeNumberProperty("tax", purchase.tax());
        json.writeNumberProperty("shipping", purchase.shipping());
        json.writeName("items").writeStartArray();
        for (Item item : purchase.items()) {
            json.writeStartObject();
            json.writeStringProperty("item_id", item.itemId());
            json.writeStringProperty("item_name", item.itemName());
            json.writeNumberProperty("price", item.price());
            json.writeNumberProperty("quantity", item.quantity());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (purchase.coupon() != null) {
            json.writeStringProperty("coupon", purchase.coupon());
        }
        if (purchase.paymentType() != null) {
            json.writeStringProperty("payment_type", purchase.paymentType().wireValue());
        }
        json.writeEndObject().writeEndObject();
    }

    /** The object that is pushed. */
    @JsonPropertyOrder({"event", "ecommerce"})
    record Push(String event, Purchase ecommerce) {
        Push(Purchase purchase) {
            this(Purchase.NAME, purchase);
        }
    }

    private static final class PageEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializedString QUOTE = new SerializedString("\\u0022");
        private static final SerializedString BACKSLASH = new SerializedString("\\u005C");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : "<>&'\b\f\n\r\t\u007F".toCharArray()) {
                escapes[c] = ESCAPE_STANDARD;
            }
            escapes['"'] = ESCAPE_CUSTOM;
            escapes['\\'] = ESCAPE_CUSTOM;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == '"' ? QUOTE : c == '\\' ? BACKSLASH : null;
        }
    }
}
