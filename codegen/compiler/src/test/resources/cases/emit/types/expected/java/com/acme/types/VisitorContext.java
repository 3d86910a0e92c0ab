package com.acme.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.constraints.NotNull;

/**
 * Who looks.
 *
 * <p>Belongs to one visitor: a page that shows it stays out of shared caches.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(VisitorContext.builder()
 *         .seen(true)
 *         .build());
 * }</pre>
 *
 * @param seen Whether it was seen, such as {@code true}
 * @param digest A hash, such as {@code 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b}; null when
 *     absent
 */
@Generated("contexts.visitor")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitorContext(
        @JsonProperty("seen") @NotNull Boolean seen,
        @JsonProperty("digest") @WellFormed Sha256 digest)
        implements Context {

    private static final PropertyName SEEN = PropertyName.of("seen");
    private static final PropertyName DIGEST = PropertyName.of("digest");

    private static final ContextInfo INFO =
            ContextInfo.of("visitor").within("user").scope(ContextInfo.Scope.USER).identity(DIGEST);

    /** Starts a visitor context; the required properties come first, in the order of the plan. */
    public static NeedsSeen builder() {
        return seen -> new Builder(seen);
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.flag(SEEN, seen);
        sink.hash(DIGEST, digest);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(SEEN, seen);
        violations.wellFormed(DIGEST, digest);
    }

    /** The next property to set is {@code seen}. */
    public interface NeedsSeen {

        /** Whether it was seen, such as {@code true}. */
        Builder seen(Boolean seen);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Boolean seen;
        private Sha256 digest;

        private Builder(Boolean seen) {
            this.seen = seen;
        }

        /** A hash, such as {@code 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b}. */
        public Builder digest(Sha256 digest) {
            this.digest = digest;
            return this;
        }

        public VisitorContext build() {
            return new VisitorContext(seen, digest);
        }
    }
}
