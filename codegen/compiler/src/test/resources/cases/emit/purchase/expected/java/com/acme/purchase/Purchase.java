package com.acme.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.DecimalSum;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Format;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An order is placed and accepted.
 *
 * <p>Purpose: Revenue per campaign, the number everyone looks at.
 *
 * <p>Trigger: Once, on the first view of the thank-you page; never on reload.
 *
 * <p>On the page {@code confirmation}. Owner: growth. Developer: checkout.
 *
 * <p>Delivered once for the same {@code transaction_id}.
 *
 * <p>The plan checks {@code value = sum(items.price * items.quantity) +- 0.01}.
 *
 * <pre>{@code
 * dataLayer.push(Purchase.builder()
 *         .transactionId("A-100042")
 *         .currency("EUR")
 *         .value(new BigDecimal("259.80"))
 *         .items(List.of(Item.builder()
 *                 .price(new BigDecimal("129.90"))
 *                 .quantity(2)
 *                 .itemId("004711")
 *                 .build()))
 *         .build());
 * }</pre>
 *
 * @param transactionId Order number, such as {@code A-100042}
 * @param currency Three-letter ISO 4217 code, such as {@code EUR}
 * @param value Sum of price times quantity of the items, such as {@code 259.80}
 * @param items The products this is about
 * @param coupon Voucher code, such as {@code SUMMER}; null when absent
 * @param paymentType How the shopper pays, such as {@link PaymentType#CARD}; null when absent
 */
@Generated("events.purchase")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Check(value = "value = sum(items.price * items.quantity) +- 0.01", property = "value")
public record Purchase(
        @JsonProperty("transaction_id") @NotNull @CodePoints(min = 1, max = 100) String transactionId,
        @JsonProperty("currency") @NotNull @Pattern(regexp = Constraints.CURRENCY) String currency,
        @JsonProperty("value") @NotNull @ExactNumber @Min(0) @Decimals(2) BigDecimal value,
        @JsonProperty("items") @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> items,
        @JsonProperty("coupon") @CodePoints(min = 1, max = 60) String coupon,
        @JsonProperty("payment_type") PaymentType paymentType)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "purchase";

    private static final PropertyName TRANSACTION_ID = PropertyName.of("transaction_id");
    private static final PropertyName CURRENCY = PropertyName.of("currency");
    private static final PropertyName VALUE = PropertyName.of("value");
    private static final PropertyName ITEMS = PropertyName.of("items");
    private static final PropertyName COUPON = PropertyName.of("coupon");
    private static final PropertyName PAYMENT_TYPE = PropertyName.of("payment_type");

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final EventInfo INFO = EventInfo.of(NAME).within("ecommerce").oncePer(TRANSACTION_ID);

    public Purchase {
        items = Lists.copy(items);
    }

    /** Starts a purchase; the required properties come first, in the order of the plan. */
    public static NeedsTransactionId builder() {
        return transactionId -> currency -> value -> items -> new Builder(transactionId, currency, value, items);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(TRANSACTION_ID, transactionId);
        sink.text(CURRENCY, currency);
        sink.decimal(VALUE, value);
        sink.objects(ITEMS, items);
        sink.text(COUPON, coupon);
        sink.choice(PAYMENT_TYPE, paymentType);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(TRANSACTION_ID, transactionId);
        violations.length(TRANSACTION_ID, transactionId, 1, 100);
        violations.required(CURRENCY, currency);
        violations.format(CURRENCY, currency, Format.CURRENCY);
        violations.required(VALUE, value);
        violations.exact(VALUE, value);
        violations.notNegative(VALUE, value);
        violations.decimals(VALUE, value, 2);
        violations.required(ITEMS, items);
        violations.size(ITEMS, items, 1, 200);
        violations.each(ITEMS, items);
        violations.length(COUPON, coupon, 1, 60);
        violations.check(VALUE, "value = sum(items.price * items.quantity) +- 0.01", checkHolds(violations));
    }

    private boolean checkHolds(Violations violations) {
        if (!violations.isClean(VALUE)
                || !violations.isClean(ITEMS, Item.PRICE)
                || !violations.isClean(ITEMS, Item.QUANTITY)) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(value);
        DecimalSum right = new DecimalSum();
        for (Item element : items) {
            right.plus(element.price()).times(element.quantity());
        }
        return left.isEqualTo(right, TOLERANCE);
    }

    /** The next property to set is {@code transactionId}. */
    public interface NeedsTransactionId {

        /** Order number, such as {@code A-100042}. */
        NeedsCurrency transactionId(String transactionId);
    }

    /** The next property to set is {@code currency}. */
    public interface NeedsCurrency {

        /** Three-letter ISO 4217 code, such as {@code EUR}. */
        NeedsValue currency(String currency);
    }

    /** The next property to set is {@code value}. */
    public interface NeedsValue {

        /** Sum of price times quantity of the items, such as {@code 259.80}. */
        NeedsItems value(BigDecimal value);
    }

    /** The next property to set is {@code items}. */
    public interface NeedsItems {

        /** The products this is about. */
        Builder items(List<Item> items);

        /** The products this is about: one member for each element of the source. */
        default <S> Builder items(Iterable<S> source, Function<? super S, Item> mapper) {
            return items(Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String transactionId;
        private final String currency;
        private final BigDecimal value;
        private final List<Item> items;
        private String coupon;
        private PaymentType paymentType;

        private Builder(String transactionId, String currency, BigDecimal value, List<Item> items) {
            this.transactionId = transactionId;
            this.currency = currency;
            this.value = value;
            this.items = items;
        }

        /** Voucher code, such as {@code SUMMER}. */
        public Builder coupon(String coupon) {
            this.coupon = coupon;
            return this;
        }

        /** How the shopper pays, such as {@link PaymentType#CARD}. */
        public Builder paymentType(PaymentType paymentType) {
            this.paymentType = paymentType;
            return this;
        }

        public Purchase build() {
            return new Purchase(transactionId, currency, value, items, coupon, paymentType);
        }
    }
}
