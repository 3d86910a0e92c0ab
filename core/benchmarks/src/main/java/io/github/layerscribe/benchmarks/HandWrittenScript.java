package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.layerscribe.benchmarks.events.Item;
import io.github.layerscribe.benchmarks.events.Purchase;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The limit: what one would write by hand for this one event if nothing but speed mattered, with the public API of the
 * JDK. Names are constants of eight bytes, and each object reserves its room once.
 */
final class HandWrittenScript implements PurchaseScript {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] OPENING = (START + "{\"event\":\"purchase\",\"ecommerce\":{").getBytes(US_ASCII);
    private static final byte[] CLOSING = ("}}" + END).getBytes(US_ASCII);
    private static final String TRANSACTION_ID = "\"transaction_id\":\"";
    private static final long TRANSACTION_ID_1 = word(TRANSACTION_ID, 0);
    private static final long TRANSACTION_ID_2 = word(TRANSACTION_ID, 1);
    private static final long TRANSACTION_ID_3 = word(TRANSACTION_ID, 2);
    private static final String CURRENCY = "\"currency\":\"";
    private static final long CURRENCY_1 = word(CURRENCY, 0);
    private static final long CURRENCY_2 = word(CURRENCY, 1);
    private static final String VALUE = "\"value\":";
    private static final long VALUE_1 = word(VALUE, 0);
    private static final String TAX = "\"tax\":";
    private static final long TAX_1 = word(TAX, 0);
    private static final String SHIPPING = "\"shipping\":";
    private static final long SHIPPING_1 = word(SHIPPING, 0);
    private static final long SHIPPING_2 = word(SHIPPING, 1);
    private static final String ITEMS = "\"items\":[";
    private static final long ITEMS_1 = word(ITEMS, 0);
    private static final long ITEMS_2 = word(ITEMS, 1);
    private static final String COUPON = "\"coupon\":\"";
    private static final long COUPON_1 = word(COUPON, 0);
    private static final long COUPON_2 = word(COUPON, 1);
    private static final String PAYMENT_TYPE = "\"payment_type\":\"";
    private static final long PAYMENT_TYPE_1 = word(PAYMENT_TYPE, 0);
    private static final long PAYMENT_TYPE_2 = word(PAYMENT_TYPE, 1);
    private static final String ITEM_ID = "{\"item_id\":\"";
    private static final long ITEM_ID_1 = word(ITEM_ID, 0);
    private static final long ITEM_ID_2 = word(ITEM_ID, 1);
    private static final String ITEM_NAME = "\"item_name\":\"";
    private static final long ITEM_NAME_1 = word(ITEM_NAME, 0);
    private static final long ITEM_NAME_2 = word(ITEM_NAME, 1);
    private static final String PRICE = "\"price\":";
    private static final long PRICE_1 = word(PRICE, 0);
    private static final String QUANTITY = "\"quantity\":";
    private static final long QUANTITY_1 = word(QUANTITY, 0);
    private static final long QUANTITY_2 = word(QUANTITY, 1);
    private static final int NAMES = 256;

    private byte[] buffer = new byte[1024];

    @Override
    public void write(Purchase purchase, OutputStream out) throws IOException {
        int end = write(purchase);
        out.write(buffer, 0, end);
    }

    private int write(Purchase purchase) {
        String id = purchase.transactionId();
        byte[] target = room(0, OPENING.length + NAMES + 6 * id.length());
        System.arraycopy(OPENING, 0, target, 0, OPENING.length);
        int at = OPENING.length;
        WORDS.set(target, at, TRANSACTION_ID_1);
        WORDS.set(target, at + 8, TRANSACTION_ID_2);
        WORDS.set(target, at + 16, TRANSACTION_ID_3);
        at = text(id, target, at + TRANSACTION_ID.length());
        WORDS.set(target, at, CURRENCY_1);
        WORDS.set(target, at + 8, CURRENCY_2);
        at = text(purchase.currency(), target, at + CURRENCY.length());
        WORDS.set(target, at, VALUE_1);
        at = HandWrittenValues.decimal(purchase.value(), target, at + VALUE.length());
        WORDS.set(target, at, TAX_1);
        at = HandWrittenValues.decimal(purchase.tax(), target, at + TAX.length());
        WORDS.set(target, at, SHIPPING_1);
        WORDS.set(target, at + 8, SHIPPING_2);
        at = HandWrittenValues.decimal(purchase.shipping(), target, at + SHIPPING.length());
        WORDS.set(target, at, ITEMS_1);
        WORDS.set(target, at + 8, ITEMS_2);
        at += ITEMS.length();
        for (Item item : purchase.items()) {
            at = write(item, at);
        }
        buffer[at - 1] = ']';
        return close(purchase, at);
    }

    private int write(Item item, int start) {
        String id = item.itemId();
        String name = item.itemName();
        byte[] target = room(start, NAMES + 6 * (id.length() + name.length()));
        WORDS.set(target, start, ITEM_ID_1);
        WORDS.set(target, start + 8, ITEM_ID_2);
        int at = text(id, target, start + ITEM_ID.length());
        WORDS.set(target, at, ITEM_NAME_1);
        WORDS.set(target, at + 8, ITEM_NAME_2);
        at = text(name, target, at + ITEM_NAME.length());
        WORDS.set(target, at, PRICE_1);
        at = HandWrittenValues.decimal(item.price(), target, at + PRICE.length());
        WORDS.set(target, at, QUANTITY_1);
        WORDS.set(target, at + 8, QUANTITY_2);
        at = HandWrittenValues.integer(item.quantity(), target, at + QUANTITY.length());
        target[at - 1] = '}';
        target[at] = ',';
        return at + 1;
    }

    private int close(Purchase purchase, int start) {
        @Nullable String coupon = purchase.coupon();
        byte[] target = room(start, CLOSING.length + NAMES + (coupon == null ? 0 : 6 * coupon.length()));
        target[start] = ',';
        int at = start + 1;
        if (coupon != null) {
            WORDS.set(target, at, COUPON_1);
            WORDS.set(target, at + 8, COUPON_2);
            at = text(coupon, target, at + COUPON.length());
        }
        if (purchase.paymentType() != null) {
            WORDS.set(target, at, PAYMENT_TYPE_1);
            WORDS.set(target, at + 8, PAYMENT_TYPE_2);
            at = text(purchase.paymentType().wireValue(), target, at + PAYMENT_TYPE.length());
        }
        System.arraycopy(CLOSING, 0, target, at - 1, CLOSING.length);
        return at - 1 + CLOSING.length;
    }

    /** The text, its closing quote and a comma. */
    private static int text(String text, byte[] target, int at) {
        int end = HandWrittenValues.text(text, target, at);
        target[end] = '"';
        target[end + 1] = ',';
        return end + 2;
    }

    private byte[] room(int position, int size) {
        if (buffer.length - position < size) {
            buffer = Arrays.copyOf(buffer, Math.max(position + size, 2 * buffer.length));
        }
        return buffer;
    }

    private static long word(String text, int index) {
        byte[] bytes = Arrays.copyOf(text.getBytes(US_ASCII), 32);
        return (long) WORDS.get(bytes, 8 * index);
    }
}
