package io.github.layerscribe;

import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.payload.ScriptLimits;
import io.github.layerscribe.validation.ViolationListener;
import io.github.layerscribe.validation.ViolationPolicy;
import java.util.List;

/**
 * How data layers behave. Made once and shared by all requests; immutable, safe for use by several threads.
 *
 * <pre>{@code
 * DataLayerSettings settings = DataLayerSettings.builder()
 *         .policy(ViolationPolicy.FAIL)
 *         .listener(report -> log.warn("{}", report))
 *         .build();
 * }</pre>
 */
public final class DataLayerSettings {

    private final boolean enabled;
    private final ViolationPolicy policy;
    private final ViolationListener listener;
    private final List<Destination> destinations;
    private final ScriptLimits limits;
    private final int mostPushes;

    private DataLayerSettings(Builder builder) {
        this.enabled = builder.enabled;
        this.policy = builder.policy;
        this.listener = builder.listener;
        this.destinations = builder.destinations;
        this.limits = builder.limits;
        this.mostPushes = builder.mostPushes;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether pushes are kept and printed at all. */
    public boolean isEnabled() {
        return enabled;
    }

    public ViolationPolicy policy() {
        return policy;
    }

    public ViolationListener listener() {
        return listener;
    }

    public List<Destination> destinations() {
        return destinations;
    }

    public ScriptLimits limits() {
        return limits;
    }

    /** The most contexts and the most events of one request that wait to be printed. */
    public int mostPushes() {
        return mostPushes;
    }

    /** Starts with what suits most: enabled, {@link ViolationPolicy#KEEP}, {@code window.dataLayer}, nobody listening. */
    public static final class Builder {

        private static final int DEFAULT_MOST_PUSHES = 100;

        private boolean enabled = true;
        private ViolationPolicy policy = ViolationPolicy.KEEP;
        private ViolationListener listener = report -> {};
        private List<Destination> destinations = List.of(new GtmDataLayer());
        private ScriptLimits limits = ScriptLimits.DEFAULT;
        private int mostPushes = DEFAULT_MOST_PUSHES;

        private Builder() {}

        /** Where false, pushes are accepted and forgotten, and nothing is printed. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        public Builder policy(ViolationPolicy policy) {
            this.policy = policy;
            return this;
        }

        public Builder listener(ViolationListener listener) {
            this.listener = listener;
            return this;
        }

        /** What reads the pushes; each gets a script element of its own, in this order. */
        public Builder destinations(List<? extends Destination> destinations) {
            this.destinations = List.copyOf(destinations);
            return this;
        }

        public Builder limits(ScriptLimits limits) {
            this.limits = limits;
            return this;
        }

        /** The most contexts and the most events of one request; 100 unless said. Further ones are left out. */
        public Builder mostPushes(int mostPushes) {
            this.mostPushes = mostPushes;
            return this;
        }

        public DataLayerSettings build() {
            return new DataLayerSettings(this);
        }
    }
}
