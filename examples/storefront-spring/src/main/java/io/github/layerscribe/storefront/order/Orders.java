package io.github.layerscribe.storefront.order;

import io.github.layerscribe.storefront.cart.Cart;
import io.github.layerscribe.storefront.cart.CartLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up orders, collects the money and keeps what was paid. */
@Service
public class Orders {

    private final JdbcClient database;

    Orders(JdbcClient database) {
        this.database = database;
    }

    /** What the cart would cost with these choices; nothing is placed and no number is used up. */
    public Order preview(Cart cart, Checkout.Choices choices) {
        return order("", cart, choices);
    }

    /** The same order with a number of its own, ready to be placed. */
    public Order drawUp(Cart cart, Checkout.Choices choices) {
        long number = database.sql("SELECT NEXT VALUE FOR order_number")
                .query(Long.class)
                .single();
        return order("L-" + number, cart, choices);
    }

    /**
     * Collects the money and keeps the order.
     *
     * @throws PaymentRefused when the provider refuses the payment; the order is then not placed
     */
    @Transactional
    public void place(Order order, @Nullable String customer) {
        database.sql("INSERT INTO placed_order (number, customer, total) VALUES (:number, :customer, :total)")
                .param("number", order.number())
                .param("customer", customer)
                .param("total", order.total())
                .update();
        for (CartLine line : order.lines()) {
            database.sql(
                            "INSERT INTO order_line (number, sku, quantity, price) VALUES (:number, :sku, :quantity, :price)")
                    .param("number", order.number())
                    .param("sku", line.product().sku())
                    .param("quantity", line.quantity())
                    .param("price", line.price())
                    .update();
        }
        collect(order);
    }

    /** How many orders this customer has placed. */
    public long placedBy(String customer) {
        return database.sql("SELECT COUNT(*) FROM placed_order WHERE customer = :customer")
                .param("customer", customer)
                .query(Long.class)
                .single();
    }

    private static Order order(String number, Cart cart, Checkout.Choices choices) {
        return new Order(number, cart.lines(), cart.coupon(), choices.delivery(), choices.payment(), cart.goods());
    }

    /** Stands for the call to a payment provider; it refuses gift cards. */
    private static void collect(Order order) {
        if (order.payment() == Payment.GIFT_CARD) {
            throw new PaymentRefused(order.payment());
        }
    }
}
