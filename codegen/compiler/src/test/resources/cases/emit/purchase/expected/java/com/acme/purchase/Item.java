package com.acme.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A product as the shopper sees it.
 *
 * <p>At least one of {@code item_id}, {@code item_name} must be present.
 *
 * @param price Price of one piece after discount, such as {@code 129.90}
 * @param quantity Pieces, such as {@code 2}
 * @param itemId Our SKU, text even if it is all digits, such as {@code 004711}; null when absent
 * @param itemName Product name in the shop's main language, such as {@code Trail Runner 2}; null when absent
 */
@Generated("objects.item")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AnyOf({"item_id", "item_name"})
public record Item(
        @JsonProperty("price") @NotNull @ExactNumber @Min(0) BigDecimal price,
        @JsonProperty("quantity") @NotNull @ExactNumber @Min(1) Long quantity,
        @JsonProperty("item_id") @CodePoints(min = 1, max = 100) String itemId,
        @JsonProperty("item_name") @CodePoints(min = 1, max = 100) String itemName)
        implements PlanObject {

    static final PropertyName PRICE = PropertyName.of("price");
    static final PropertyName QUANTITY = PropertyName.of("quantity");
    static final PropertyName ITEM_ID = PropertyName.of("item_id");
    static final PropertyName ITEM_NAME = PropertyName.of("item_name");

    /** Starts an item; the required properties come first, in the order of the plan. */
    public static NeedsPrice builder() {
        return price -> quantity -> new Builder(price, quantity);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.decimal(PRICE, price);
        sink.integer(QUANTITY, quantity);
        sink.text(ITEM_ID, itemId);
        sink.text(ITEM_NAME, itemName);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(PRICE, price);
        violations.exact(PRICE, price);
        violations.notNegative(PRICE, price);
        violations.required(QUANTITY, quantity);
        violations.exact(QUANTITY, quantity);
        violations.min(QUANTITY, quantity, 1);
        violations.length(ITEM_ID, itemId, 1, 100);
        violations.length(ITEM_NAME, itemName, 1, 100);
        violations.anyOf("item_id, item_name", itemId != null || itemName != null);
    }

    /** The next property to set is {@code price}. */
    public interface NeedsPrice {

        /** Price of one piece after discount, such as {@code 129.90}. */
        NeedsQuantity price(BigDecimal price);
    }

    /** The next property to set is {@code quantity}. */
    public interface NeedsQuantity {

        /** Pieces, such as {@code 2}. */
        Builder quantity(Long quantity);

        /** Pieces, such as {@code 2}. */
        default Builder quantity(long quantity) {
            return quantity(Long.valueOf(quantity));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final BigDecimal price;
        private final Long quantity;
        private String itemId;
        private String itemName;

        private Builder(BigDecimal price, Long quantity) {
            this.price = price;
            this.quantity = quantity;
        }

        /** Our SKU, text even if it is all digits, such as {@code 004711}. */
        public Builder itemId(String itemId) {
            this.itemId = itemId;
            return this;
        }

        /** Product name in the shop's main language, such as {@code Trail Runner 2}. */
        public Builder itemName(String itemName) {
            this.itemName = itemName;
            return this;
        }

        public Item build() {
            return new Item(price, quantity, itemId, itemName);
        }
    }
}
