package io.github.layerscribe.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Completes the delivery of a request whose end no filter sees: one that was answered asynchronously. */
record DeliveryCompletion(Delivery delivery) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        delivery.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // completion follows
    }

    @Override
    public void onError(AsyncEvent event) {
        // completion follows
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // the filter sees the dispatch that starts it, and listens again
    }
}
