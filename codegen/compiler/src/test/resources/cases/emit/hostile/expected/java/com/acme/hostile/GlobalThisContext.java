package com.acme.hostile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;

/**
 * *&#x2f; canary = 1; /*.
 *
 * <p>Belongs to one visitor: a page that shows it stays out of shared caches.
 *
 * <p>On every page.
 *
 * <pre>{@code
 * dataLayer.push(GlobalThisContext.builder()
 *         .build());
 * }</pre>
 *
 * @param with / begins and ends with a slash /, such as <code>/*&#x2f;</code>; null when absent
 */
@Generated("contexts.global_this")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlobalThisContext(
        @JsonProperty("with") @CodePoints(min = 1) String with)
        implements Context {

    private static final PropertyName WITH = PropertyName.of("with");

    private static final ContextInfo INFO = ContextInfo.of("global_this").within("queue_name");

    /** Starts a global this context. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(WITH, with);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.length(WITH, with, 1, Integer.MAX_VALUE);
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private String with;

        private Builder() {}

        /** / begins and ends with a slash /, such as <code>/*&#x2f;</code>. */
        public Builder with(String with) {
            this.with = with;
            return this;
        }

        public GlobalThisContext build() {
            return new GlobalThisContext(with);
        }
    }
}
