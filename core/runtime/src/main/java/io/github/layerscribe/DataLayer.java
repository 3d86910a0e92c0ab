package io.github.layerscribe;

import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo.Order;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the pushes of one request and prints them as scripts: contexts above the tag container, events below it.
 *
 * <pre>{@code
 * dataLayer.push(Purchase.builder()
 *         .transactionId(order.number())
 *         .currency("EUR")
 *         .value(order.total())
 *         .items(order.lines(), line -> Item.builder().price(line.price()).quantity(line.pieces()).build())
 *         .build());
 * }</pre>
 *
 * <p>Nothing thrown while a push is made, checked or written reaches the caller, unless the policy is
 * {@link ViolationPolicy#FAIL}. Confined to one thread at a time; it may be handed over.
 */
public final class DataLayer {

    private static final String UNKNOWN = "unknown";
    private static final Comparator<Event> BY_ORDER =
            Comparator.comparing(event -> event.pushInfo().order());

    private final DataLayerSettings settings;
    private final ViolationReporter reporter;
    private final ScriptPrinter printer;
    private final PageContexts contexts = new PageContexts();
    private final List<Event> events = new ArrayList<>(4);
    private final Violations violations = new Violations();

    public DataLayer(DataLayerSettings settings) {
        this.settings = settings;
        this.reporter = new ViolationReporter(settings);
        this.printer = new ScriptPrinter(settings, reporter);
    }

    /** Gives an event or a context to the page. A context pushed again before it is printed replaces the first. */
    public void push(Push push) {
        if (settings.isEnabled()) {
            accept(push);
        }
    }

    /** The same for a push whose making may fail: what the supplier throws becomes a violation. */
    public void push(Supplier<? extends Push> supplier) {
        if (settings.isEnabled()) {
            Push push;
            try {
                push = supplier.get();
            } catch (Throwable thrown) {
                reporter.fail(UNKNOWN, "it could not be made", thrown);
                return;
            }
            accept(push);
        }
    }

    /** Events that wait to be printed, in the order of their pushes. */
    public List<Event> waitingEvents() {
        return List.copyOf(events);
    }

    /** Contexts that wait to be printed, in the order of their pushes. */
    public List<Context> waitingContexts() {
        return List.copyOf(contexts.waiting());
    }

    /** Puts events of an earlier request ahead of this request's own. They were validated when they were pushed. */
    public void resume(List<? extends Event> carried) {
        if (settings.isEnabled()) {
            events.addAll(0, carried);
        }
    }

    /** Takes away the events that match, so that nobody prints them; returns them in order. */
    public List<Event> takeEvents(Predicate<? super Event> which) {
        List<Event> taken = new ArrayList<>();
        events.removeIf(event -> which.test(event) && taken.add(event));
        return taken;
    }

    /**
     * Lets the contexts that were printed wait again: the page they were printed in was thrown away before anybody saw
     * it, and another one follows.
     */
    public void restoreContexts() {
        contexts.restore();
    }

    /** Tells the listener about something that is wrong with the use of the data layer itself. */
    public void report(String push, Violation violation, ViolationReport.Outcome outcome) {
        reporter.report(new ViolationReport(push, List.of(violation), outcome));
    }

    /**
     * The script that creates the queue and tells every waiting context; empty when the data layer is disabled.
     *
     * @param nonce of this response's Content-Security-Policy; null where there is none
     * @return the data layer's own writer, to be copied into the page before anything else is printed
     */
    public ScriptWriter printContexts(@Nullable String nonce) {
        if (!settings.isEnabled()) {
            return printer.printNothing();
        }
        try {
            return printer.print(nonce, this::writeContexts);
        } finally {
            contexts.finish();
        }
    }

    /**
     * The script of all waiting events, ahead of them contexts that still wait; empty when nothing waits.
     *
     * @param nonce of this response's Content-Security-Policy; null where there is none
     * @return the data layer's own writer, to be copied into the page before anything else is printed
     */
    public ScriptWriter printEvents(@Nullable String nonce) {
        if (events.isEmpty() && contexts.waiting().isEmpty()) {
            return printer.printNothing();
        }
        sortEvents();
        contexts.waiting().forEach(reporter::reportLate);
        try {
            return printer.print(nonce, this::writeAll);
        } finally {
            contexts.finish();
            events.clear();
        }
    }

    private void accept(@Nullable Push push) {
        if (push == null) {
            reporter.reject(UNKNOWN, new Violation("", "failure", "the push is null"), null);
            return;
        }
        try {
            String name = push.pushName();
            violations.clear();
            push.validateInto(violations);
            if (violations.isEmpty() || reporter.mayBeSent(name, violations.list())) {
                add(push, name);
            }
        } catch (Throwable thrown) {
            reporter.fail(ViolationReporter.nameOf(push), "it could not be checked", thrown);
        }
    }

    private void add(Push push, String name) {
        if (push instanceof Context context) {
            if (contexts.holds(context) || hasRoom(name, contexts.waiting())) {
                contexts.add(context);
            }
        } else if (push instanceof Event event && hasRoom(name, events)) {
            events.add(event);
        }
    }

    private boolean hasRoom(String name, List<? extends Push> waiting) {
        if (waiting.size() < settings.mostPushes()) {
            return true;
        }
        String message = "more than " + settings.mostPushes() + " pushes wait for the page";
        reporter.reject(name, new Violation("", "bound", message), null);
        return false;
    }

    private void sortEvents() {
        for (Event event : events) {
            if (event.pushInfo().order() != Order.NORMAL) {
                events.sort(BY_ORDER);
                return;
            }
        }
    }

    private void writeAll(Destination destination, ScriptWriter script) {
        writeContexts(destination, script);
        for (Event event : events) {
            printer.write(event, script, () -> destination.writeEvent(event, script));
        }
    }

    private void writeContexts(Destination destination, ScriptWriter script) {
        for (Context context : contexts.waiting()) {
            Context before = contexts.printedBefore(context);
            printer.write(context, script, () -> destination.writeContext(context, before, script));
        }
    }
}
