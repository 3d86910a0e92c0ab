package io.github.layerscribe.storefront.order;

/** The ways to pay. This is a demonstration, so nothing but the choice is asked for. */
public enum Payment {
    CARD("Card", "Credit or debit card"),
    PAYPAL("PayPal", "You confirm it with PayPal"),
    INVOICE("Invoice", "Pay within 14 days"),
    GIFT_CARD("Gift card", "Ours is empty: the order will fail, so you can see what then happens");

    private final String title;
    private final String note;

    Payment(String title, String note) {
        this.title = title;
        this.note = note;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }
}
