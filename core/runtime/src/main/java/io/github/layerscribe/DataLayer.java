package io.github.layerscribe;

import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.Nonce;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.payload.UnsafePayloadException;
import io.github.layerscribe.validation.InvalidPushException;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
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

    private static final int FIRST_CAPACITY = 1024;
    private static final Comparator<Event> BY_ORDER =
            Comparator.comparing(event -> event.pushInfo().order());

    private final DataLayerSettings settings;
    private final ViolationReporter reporter;
    private final List<Context> contexts = new ArrayList<>(4);
    private final List<Event> events = new ArrayList<>(4);
    private final List<Context> printedContexts = new ArrayList<>(4);
    private final Violations violations = new Violations();
    private @Nullable ScriptWriter writer;

    public DataLayer(DataLayerSettings settings) {
        this.settings = settings;
        this.reporter = new ViolationReporter(settings);
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
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                reporter.reject("unknown", failure("it could not be made", e), e);
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
        return List.copyOf(contexts);
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
        printedContexts.removeIf(context -> hasName(contexts, context.pushName()));
        contexts.addAll(0, printedContexts);
        printedContexts.clear();
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
        ScriptWriter script = print(nonce, settings.isEnabled(), this::writeContexts);
        finishContexts();
        return script;
    }

    /**
     * The script of all waiting events, ahead of them contexts that still wait; empty when nothing waits.
     *
     * @param nonce of this response's Content-Security-Policy; null where there is none
     * @return the data layer's own writer, to be copied into the page before anything else is printed
     */
    public ScriptWriter printEvents(@Nullable String nonce) {
        events.sort(BY_ORDER);
        List<Context> late = List.copyOf(contexts);
        ScriptWriter script = print(nonce, !late.isEmpty() || !events.isEmpty(), (destination, target) -> {
            writeContexts(destination, target);
            events.forEach(event -> write(event, destination, target));
        });
        finishContexts();
        events.clear();
        late.forEach(reporter::reportLate);
        return script;
    }

    private void accept(@Nullable Push push) {
        if (push == null) {
            reporter.reject("unknown", new Violation("", "failure", "the push is null"), null);
            return;
        }
        violations.clear();
        try {
            push.validateInto(violations);
            if (violations.isEmpty() || reporter.mayBeSent(push.pushName(), violations.list())) {
                add(push);
            }
        } catch (InvalidPushException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            reporter.reject(push.getClass().getSimpleName(), failure("it could not be checked", e), e);
        }
    }

    private void add(Push push) {
        if (push instanceof Context context) {
            contexts.removeIf(waiting -> waiting.pushName().equals(context.pushName()));
            addTo(contexts, context);
        } else if (push instanceof Event event) {
            addTo(events, event);
        }
    }

    private <P extends Push> void addTo(List<P> pushes, P push) {
        if (pushes.size() < settings.mostPushes()) {
            pushes.add(push);
        } else {
            String message = "more than " + settings.mostPushes() + " pushes wait for the page";
            reporter.reject(push.pushName(), new Violation("", "bound", message), null);
        }
    }

    private ScriptWriter print(@Nullable String text, boolean anything, BiConsumer<Destination, ScriptWriter> part) {
        ScriptWriter script = clearedWriter();
        if (!anything) {
            return script;
        }
        Nonce nonce = text == null ? null : Nonce.of(text).orElse(null);
        if (text != null && nonce == null) {
            String message = "the nonce needs 16 to 128 letters, digits or + / _ = -; no script was printed";
            reporter.reject("page", new Violation("", "nonce", message), null);
            return script;
        }
        for (Destination destination : settings.destinations()) {
            script.startScript(nonce);
            destination.writeQueue(script);
            part.accept(destination, script);
            script.endScript();
        }
        return script;
    }

    private void writeContexts(Destination destination, ScriptWriter script) {
        for (Context context : contexts) {
            boolean again = hasName(printedContexts, context.pushName());
            write(context, script, () -> destination.writeContext(context, again, script));
        }
    }

    private void write(Event event, Destination destination, ScriptWriter script) {
        write(event, script, () -> destination.writeEvent(event, script));
    }

    /** Writes a push whole or not at all. */
    private void write(Push push, ScriptWriter script, Runnable writing) {
        int before = script.size();
        try {
            writing.run();
        } catch (UnsafePayloadException e) {
            script.truncate(before);
            reporter.reject(push.pushName(), new Violation(e.path(), e.rule(), String.valueOf(e.getMessage())), e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            script.truncate(before);
            reporter.reject(push.pushName(), failure("it could not be written", e), e);
        }
    }

    private void finishContexts() {
        for (Context context : contexts) {
            printedContexts.removeIf(earlier -> earlier.pushName().equals(context.pushName()));
            printedContexts.add(context);
        }
        contexts.clear();
    }

    private static boolean hasName(List<Context> contexts, String name) {
        return contexts.stream().anyMatch(context -> context.pushName().equals(name));
    }

    private ScriptWriter clearedWriter() {
        if (writer == null) {
            writer = new ScriptWriter(FIRST_CAPACITY, settings.limits());
        }
        writer.clear();
        return writer;
    }

    /** Names the kind of what was thrown, never its message: that may hold a value. */
    private static Violation failure(String what, Throwable thrown) {
        return new Violation("", "failure", what + " (" + thrown.getClass().getName() + ")");
    }
}
