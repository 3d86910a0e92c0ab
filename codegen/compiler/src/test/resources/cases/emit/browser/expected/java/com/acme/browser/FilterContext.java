package com.acme.browser;

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
 * How the list is filtered.
 *
 * <p>Belongs to one visitor: a page that shows it stays out of shared caches.
 *
 * <p>On every page.
 *
 * <pre>{@code
 * dataLayer.push(FilterContext.builder()
 *         .build());
 * }</pre>
 *
 * @param filterText What the list is filtered by, such as {@code roses}; null when absent
 * @param level For whom it is, such as {@link Level#BEGINNER}; null when absent
 */
@Generated("contexts.filter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilterContext(
        @JsonProperty("filter_text") @CodePoints(min = 1) String filterText,
        @JsonProperty("level") Level level)
        implements Context {

    private static final PropertyName FILTER_TEXT = PropertyName.of("filter_text");
    private static final PropertyName LEVEL = PropertyName.of("level");

    private static final ContextInfo INFO = ContextInfo.of("filter").within("list");

    /** Starts a filter context. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(FILTER_TEXT, filterText);
        sink.choice(LEVEL, level);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.length(FILTER_TEXT, filterText, 1, Integer.MAX_VALUE);
    }

    /** Sets what is known; a null leaves a property out. */
    public static final class Builder {

        private String filterText;
        private Level level;

        private Builder() {}

        /** What the list is filtered by, such as {@code roses}. */
        public Builder filterText(String filterText) {
            this.filterText = filterText;
            return this;
        }

        /** For whom it is, such as {@link Level#BEGINNER}. */
        public Builder level(Level level) {
            this.level = level;
            return this;
        }

        public FilterContext build() {
            return new FilterContext(filterText, level);
        }
    }
}
