package com.acme.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Decimals;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Format;
import io.github.layerscribe.validation.Requires;
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
 * One product is looked at.
 *
 * <p>Purpose: What is seen but not bought?
 *
 * <p>On the page {@code product}. Owner: growth. Developer: checkout.
 *
 * <p>When {@code value} is present, {@code currency} must be too.
 *
 * <pre>{@code
 * dataLayer.push(ViewItem.builder()
 *         .items(List.of(Item.builder()
 *                 .price(new BigDecimal("129.90"))
 *                 .quantity(2)
 *                 .itemId("004711")
 *                 .build()))
 *         .build());
 * }</pre>
 *
 * @param items The products this is about
 * @param currency Three-letter ISO 4217 code, such as {@code EUR}; null when absent
 * @param value Sum of price times quantity of the items, such as {@code 259.80}; null when absent
 */
@Generated("events.view_item")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Requires(property = "value", needs = "currency")
public record ViewItem(
        @JsonProperty("items") @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> items,
        @JsonProperty("currency") @Pattern(regexp = Constraints.CURRENCY) String currency,
        @JsonProperty("value") @ExactNumber @Min(0) @Decimals(2) BigDecimal value)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "view_item";

    private static final PropertyName ITEMS = PropertyName.of("items");
    private static final PropertyName CURRENCY = PropertyName.of("currency");
    private static final PropertyName VALUE = PropertyName.of("value");

    private static final EventInfo INFO = EventInfo.of(NAME).within("ecommerce");

    public ViewItem {
        items = Lists.copy(items);
    }

    /** Starts a view item; the required properties come first, in the order of the plan. */
    public static NeedsItems builder() {
        return items -> new Builder(items);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.objects(ITEMS, items);
        sink.text(CURRENCY, currency);
        sink.decimal(VALUE, value);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(ITEMS, items);
        violations.size(ITEMS, items, 1, 200);
        violations.each(ITEMS, items);
        violations.format(CURRENCY, currency, Format.CURRENCY);
        violations.exact(VALUE, value);
        violations.notNegative(VALUE, value);
        violations.decimals(VALUE, value, 2);
        violations.requires("value", "currency", value == null || currency != null);
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

        private final List<Item> items;
        private String currency;
        private BigDecimal value;

        private Builder(List<Item> items) {
            this.items = items;
        }

        /** Three-letter ISO 4217 code, such as {@code EUR}. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sum of price times quantity of the items, such as {@code 259.80}. */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        public ViewItem build() {
            return new ViewItem(items, currency, value);
        }
    }
}
