package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Called like a type of the JDK.
 *
 * <p>The same for every visitor: the page may be kept in a shared cache.
 *
 * <p>On every page.
 *
 * <pre>{@code
 * dataLayer.push(ListContext.builder()
 *         .name("x")
 *         .build());
 * }</pre>
 *
 * @param name Called like a constant, such as {@code x}
 */
@Generated("contexts.list")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListContext(
        @JsonProperty("name") @NotNull @CodePoints(min = 1) String name)
        implements Context {

    private static final PropertyName NAME_ = PropertyName.of("name");

    private static final ContextInfo INFO = ContextInfo.of("list").shared();

    /** Starts a list context; the required properties come first, in the order of the plan. */
    public static NeedsName builder() {
        return name -> new Builder(name);
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(NAME_, name);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(NAME_, name);
        violations.length(NAME_, name, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code name}. */
    public interface NeedsName {

        /** Called like a constant, such as {@code x}. */
        Builder name(String name);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String name;

        private Builder(String name) {
            this.name = name;
        }

        public ListContext build() {
            return new ListContext(name);
        }
    }
}
