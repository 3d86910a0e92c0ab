package io.github.layerscribe.event;

import io.github.layerscribe.payload.PropertyName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says about a context, as far as it matters at run time. Immutable; one constant per generated context.
 *
 * <pre>{@code
 * private static final ContextInfo INFO = ContextInfo.of("visitor").scope(Scope.USER).identity(USER_ID);
 * }</pre>
 */
public final class ContextInfo {

    private final String id;
    private final Scope scope;
    private final Optional<PropertyName> within;
    private final @Nullable PropertyName identity;
    private final boolean shared;

    private ContextInfo(
            String id, Scope scope, Optional<PropertyName> within, @Nullable PropertyName identity, boolean shared) {
        this.id = id;
        this.scope = scope;
        this.within = within;
        this.identity = identity;
        this.shared = shared;
    }

    /** A context of page scope that belongs to one visitor: {@code cache: private}. */
    public static ContextInfo of(String id) {
        return new ContextInfo(id, Scope.PAGE, Optional.empty(), null, false);
    }

    /** Names the object that holds the properties, for destinations that nest them. */
    public ContextInfo within(String object) {
        return new ContextInfo(id, scope, Optional.of(PropertyName.of(object)), identity, shared);
    }

    public ContextInfo scope(Scope scope) {
        return new ContextInfo(id, scope, within, identity, shared);
    }

    /** Names the property that is the user's or account's id. */
    public ContextInfo identity(PropertyName property) {
        return new ContextInfo(id, scope, within, property, shared);
    }

    /** {@code cache: shared}: the same for every visitor. */
    public ContextInfo shared() {
        return new ContextInfo(id, scope, within, identity, true);
    }

    /** The context's id in the plan. */
    public String id() {
        return id;
    }

    public Scope scope() {
        return scope;
    }

    public Optional<PropertyName> within() {
        return within;
    }

    public Optional<PropertyName> identity() {
        return Optional.ofNullable(identity);
    }

    /** Whether a page that shows this context may be kept in a cache that visitors share. */
    public boolean isShared() {
        return shared;
    }

    /** Whose state a context is. */
    public enum Scope {
        PAGE,
        USER,
        ACCOUNT
    }
}
