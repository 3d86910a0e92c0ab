package io.github.layerscribe.event;

import io.github.layerscribe.payload.EncodedText;
import io.github.layerscribe.payload.PropertyName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says about an event, as far as it matters at run time. Immutable; one constant per generated event.
 *
 * <pre>{@code
 * private static final EventInfo INFO = EventInfo.of(NAME).within("ecommerce").oncePer(TRANSACTION_ID);
 * }</pre>
 */
public final class EventInfo {

    private final EncodedText name;
    private final Optional<PropertyName> within;
    private final @Nullable OncePer oncePer;
    private final Order order;
    private final boolean pageView;

    private EventInfo(
            EncodedText name, Optional<PropertyName> within, @Nullable OncePer oncePer, Order order, boolean pageView) {
        this.name = name;
        this.within = within;
        this.oncePer = oncePer;
        this.order = order;
        this.pageView = pageView;
    }

    /** An event that the receiver knows by this name, with its properties at the top of the push. */
    public static EventInfo of(String name) {
        return new EventInfo(EncodedText.of(name), Optional.empty(), null, Order.NORMAL, false);
    }

    /** Names the object that holds the properties, for destinations that nest them. */
    public EventInfo within(String object) {
        return new EventInfo(name, Optional.of(PropertyName.of(object)), oncePer, order, pageView);
    }

    /** {@code once_per: [transaction_id]}: the same values are delivered once for this browser. */
    public EventInfo oncePer(PropertyName... properties) {
        return with(new OncePer(List.of(properties), OncePer.Memory.BROWSER));
    }

    /** {@code once_per: [page, …]}. */
    public EventInfo oncePerPage(PropertyName... properties) {
        return with(new OncePer(List.of(properties), OncePer.Memory.PAGE));
    }

    /** {@code once_per: [session, …]}. */
    public EventInfo oncePerSession(PropertyName... properties) {
        return with(new OncePer(List.of(properties), OncePer.Memory.SESSION));
    }

    /** {@code order} of the plan; {@link Order#NORMAL} unless said. */
    public EventInfo order(Order order) {
        return new EventInfo(name, within, oncePer, order, pageView);
    }

    /** {@code page_view: true}. */
    public EventInfo pageView() {
        return new EventInfo(name, within, oncePer, order, true);
    }

    /** The event's name as the receiver sees it. */
    public String name() {
        return name.toString();
    }

    /** The same name, encoded for a script. */
    public EncodedText encodedName() {
        return name;
    }

    public Optional<PropertyName> within() {
        return within;
    }

    public Optional<OncePer> oncePer() {
        return Optional.ofNullable(oncePer);
    }

    public Order order() {
        return order;
    }

    /** Whether the event counts as a page view where a receiver knows such calls. */
    public boolean isPageView() {
        return pageView;
    }

    private EventInfo with(OncePer occurrence) {
        return new EventInfo(name, within, occurrence, order, pageView);
    }

    /** Where an event stands among the events of a page. */
    public enum Order {
        FIRST,
        NORMAL,
        LAST
    }
}
