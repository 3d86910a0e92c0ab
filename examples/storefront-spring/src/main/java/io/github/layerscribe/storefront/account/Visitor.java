package io.github.layerscribe.storefront.account;

import io.github.layerscribe.storefront.order.Order;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever the session belongs to: a guest until signed in. */
public final class Visitor {

    private static final int MOST_ORDERS = 10;

    private final String teaserVariant;
    private final Deque<Order> orders = new ArrayDeque<>();
    private @Nullable Customer customer;
    private boolean returning;

    /** A guest, who sees this version of the teaser on the home page. */
    public Visitor(String teaserVariant) {
        this.teaserVariant = teaserVariant;
    }

    public String teaserVariant() {
        return teaserVariant;
    }

    /** Turns the guest into a customer, returning when there are earlier orders. */
    public synchronized void signIn(Customer known, boolean hasOrdered) {
        this.customer = known;
        this.returning = hasOrdered;
    }

    public synchronized Optional<Customer> customer() {
        return Optional.ofNullable(customer);
    }

    /** True for a customer with an order before this one. */
    public synchronized boolean isReturning() {
        return returning;
    }

    /** Keeps an order, so that its thank-you page can be shown to this visitor and to nobody else. */
    public synchronized void ordered(Order order) {
        orders.addFirst(order);
        if (orders.size() > MOST_ORDERS) {
            orders.removeLast();
        }
        returning = customer != null;
    }

    public synchronized Optional<Order> order(String number) {
        return orders.stream().filter(order -> order.number().equals(number)).findFirst();
    }
}
