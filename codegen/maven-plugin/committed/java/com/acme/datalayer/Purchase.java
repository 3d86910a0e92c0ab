package com.acme.datalayer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * An order is placed.
 *
 * <p>Purpose: What is sold?
 *
 * <p>On no page. Owner: growth. Developer: growth.
 *
 * <p>The browser emits it, by {@code pushPurchase} of the plan's module; this record describes the same event for tests
 * and islands.
 *
 * <pre>{@code
 * dataLayer.push(Purchase.builder()
 *         .transactionId("A-1")
 *         .build());
 * }</pre>
 *
 * @param transactionId Order number, such as {@code A-1}
 */
@Generated("events.purchase")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Purchase(
        @JsonProperty("transaction_id") @NotNull @CodePoints(min = 1) String transactionId)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "purchase";

    private static final PropertyName TRANSACTION_ID = PropertyName.of("transaction_id");

    private static final EventInfo INFO = EventInfo.of(NAME);

    /** Starts a purchase; the required properties come first, in the order of the plan. */
    public static NeedsTransactionId builder() {
        return transactionId -> new Builder(transactionId);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(TRANSACTION_ID, transactionId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(TRANSACTION_ID, transactionId);
        violations.length(TRANSACTION_ID, transactionId, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code transactionId}. */
    public interface NeedsTransactionId {

        /** Order number, such as {@code A-1}. */
        Builder transactionId(String transactionId);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String transactionId;

        private Builder(String transactionId) {
            this.transactionId = transactionId;
        }

        public Purchase build() {
            return new Purchase(transactionId);
        }
    }
}
