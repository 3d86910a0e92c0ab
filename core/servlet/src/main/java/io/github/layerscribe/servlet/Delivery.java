package io.github.layerscribe.servlet;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.RecordedPush;
import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of the pushes of one request: COLLECTING → SEALED → PRINTED, or → CARRIED by a redirect, or
 * → DISCARDED by a failure.
 *
 * <p>Template integrations call {@link #printContexts} and {@link #printEvents}; web frameworks call {@link #seal} before a
 * page renders and {@link #discard} when a handler failed. {@link DataLayerFilter} does the rest. Like the data layer it is
 * confined to one thread at a time.
 */
public final class Delivery {

    static final String NO_STORE = "private, no-store";
    static final String CACHE_CONTROL = "Cache-Control";

    private static final String UNDELIVERED = "undelivered";
    private static final String NOT_PRINTED = "it was neither printed nor carried over a redirect; "
            + "print the events in the page that this request shows, or push it in a request that shows one";

    private enum State {
        COLLECTING,
        SEALED,
        PRINTED,
        CARRIED,
        DISCARDED
    }

    private final DeliverySettings settings;
    private final DataLayer dataLayer;
    private final OnceMarks marks;
    private final List<Event> sealed = new ArrayList<>(4);
    private final List<Event> printed = new ArrayList<>(4);
    private List<RecordedPush> carried = List.of();
    private HttpServletRequest request;
    private HttpServletResponse response;
    private State state = State.COLLECTING;
    private boolean contextsPrinted;
    private boolean personal;
    private boolean cachingForbidden;

    Delivery(DeliverySettings settings, HttpServletRequest request, HttpServletResponse response) {
        this.settings = settings;
        this.dataLayer = new DataLayer(settings.dataLayer());
        this.marks = new OnceMarks(settings.oncePer());
        this.request = request;
        this.response = response;
    }

    public DataLayer dataLayer() {
        return dataLayer;
    }

    /** Continues in another dispatch of the same request. */
    void enter(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        cachingForbidden = false; // a container may have dropped the headers of the page that failed
    }

    /**
     * Does what must happen before the response is committed, for a page that is about to render: takes carried events out
     * of the session, claims {@code once_per} occurrences, forbids caches to keep what belongs to one visitor. May be
     * called again: it then looks at what was pushed since.
     */
    public void seal() {
        if (!settings.dataLayer().isEnabled()) {
            return;
        }
        if (state == State.COLLECTING) {
            state = State.SEALED;
            if (isShown() && response.getStatus() / 100 == 2) {
                carried = attempt(
                                "carried events were not found",
                                () -> settings.carryOver().take(request))
                        .orElse(List.of());
                carried.forEach(this::admit);
            }
        }
        dataLayer.takeEvents(every -> true).forEach(this::admit);
        if (!carried.isEmpty()
                || dataLayer.waitingContexts().stream()
                        .anyMatch(context -> !context.pushInfo().isShared())) {
            personal = true;
        }
        if (personal && !cachingForbidden) {
            cachingForbidden = true;
            forbidCaching();
        }
    }

    /** The script of the contexts, to be put above the tag container. Empty when it was printed before. */
    public ScriptWriter printContexts() {
        seal();
        if (contextsPrinted) {
            return new ScriptWriter();
        }
        state = State.PRINTED;
        contextsPrinted = true;
        return dataLayer.printContexts(nonce());
    }

    /** The script of the events, to be put below the tag container. Empty when nothing waits. */
    public ScriptWriter printEvents() {
        seal();
        state = State.PRINTED;
        contextsPrinted = true;
        dataLayer.resume(sealed);
        printed.addAll(sealed);
        sealed.clear();
        return dataLayer.printEvents(nonce());
    }

    /**
     * Forgets the events pushed so far, because the handler that pushed them failed: an order that failed was not placed.
     * Contexts stay for the error page, and so does what is pushed from now on.
     */
    public void discard() {
        takeBackThrownAwayPage();
        state = State.DISCARDED;
        withdraw().forEach(event -> report(event, UNDELIVERED, "the request failed after it was pushed"));
    }

    /** Keeps the events for the page behind a redirect. */
    void carry() {
        takeBackThrownAwayPage();
        state = State.CARRIED;
        if (isHead()) {
            withdraw().forEach(event -> report(event, UNDELIVERED, "a HEAD request is followed by no page"));
            return;
        }
        List<RecordedPush> events = record(withdraw());
        if (!events.isEmpty()) {
            reportRefused(attempt(
                            "events were not carried",
                            () -> settings.carryOver().keep(request, events))
                    .orElse(events));
        }
    }

    /** The end of the request, or of a dispatch of it: carries, gives back and reports what was not printed. */
    void complete() {
        if (isRedirect()) {
            carry();
        }
        withdraw().forEach(event -> report(event, UNDELIVERED, NOT_PRINTED));
    }

    /** Whether the response, as it is now, sends the browser elsewhere. */
    boolean isRedirect() {
        int status = response.getStatus();
        return status / 100 == 3
                && status != HttpServletResponse.SC_NOT_MODIFIED
                && response.getHeader("Location") != null;
    }

    /** Whether no cache may keep the page. */
    boolean isPersonal() {
        return personal;
    }

    /** Sets the header, unless one that is as strict is there. */
    void forbidCaching() {
        if (!isStrict(String.join(",", response.getHeaders(CACHE_CONTROL)))) {
            if (response.isCommitted()) {
                reportPage("cache", "it is personal, but was committed before that was known; push earlier");
            } else {
                response.setHeader(CACHE_CONTROL, NO_STORE);
            }
        }
    }

    static boolean isStrict(@Nullable String cacheControl) {
        return cacheControl != null && cacheControl.toLowerCase(Locale.ROOT).contains("no-store");
    }

    private void admit(Event event) {
        boolean once = OnceMarks.concern(event);
        personal |= once;
        if (!once
                || isShown()
                        && attempt("once_per was not judged", () -> marks.admit(event, request))
                                .orElse(true)) {
            sealed.add(event);
        }
    }

    /** Takes back what was not printed. What was carried here returns to where it came from; the rest is the caller's. */
    private List<Event> withdraw() {
        List<Event> events = new ArrayList<>(sealed);
        events.addAll(dataLayer.takeEvents(every -> true));
        sealed.clear();
        for (Event event : events) {
            attempt("once_per was not given back", () -> marks.giveBack(event));
        }
        List<RecordedPush> back = carried.stream().filter(events::contains).toList();
        events.removeAll(back);
        if (!back.isEmpty()) {
            reportRefused(attempt(
                            "carried events were lost",
                            () -> settings.carryOver().giveBack(request, back))
                    .orElse(back));
        }
        return events;
    }

    /** A page that was printed but not yet sent is thrown away by what comes now; nobody saw it. */
    private void takeBackThrownAwayPage() {
        if (state == State.PRINTED && !response.isCommitted()) {
            sealed.addAll(0, printed);
            printed.clear();
            contextsPrinted = false;
            dataLayer.restoreContexts();
        }
    }

    private List<RecordedPush> record(List<Event> events) {
        List<RecordedPush> recorded = new ArrayList<>(events.size());
        for (Event event : events) {
            attempt(event.pushName() + " was not carried", () -> RecordedPush.of(event))
                    .ifPresent(recorded::add);
        }
        return recorded;
    }

    /** Whether somebody is going to see what this request answers. */
    private boolean isShown() {
        return !isHead() && !Prefetch.isOne(request);
    }

    private boolean isHead() {
        return request.getMethod().equals("HEAD");
    }

    private @Nullable String nonce() {
        return attempt("the nonce was not found", () -> settings.nonces().nonce(request))
                .orElse(null);
    }

    /** Nothing that an application plugs in takes the page down. */
    private <T> Optional<T> attempt(String trouble, Supplier<? extends @Nullable T> step) {
        try {
            return Optional.ofNullable(step.get());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            reportPage("failure", trouble + " (" + e.getClass().getName() + ")");
            return Optional.empty();
        }
    }

    private void reportRefused(List<RecordedPush> events) {
        events.forEach(event -> report(event, "carry_over", "there is no room for it to wait for the next page"));
    }

    private void report(Event event, String rule, String message) {
        dataLayer.report(event.pushName(), new Violation("", rule, message), Outcome.LEFT_OUT);
    }

    private void reportPage(String rule, String message) {
        dataLayer.report("page", new Violation("", rule, message), Outcome.SENT);
    }
}
