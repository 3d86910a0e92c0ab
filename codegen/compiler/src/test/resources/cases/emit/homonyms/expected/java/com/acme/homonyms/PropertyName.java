package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Called like a type of the runtime.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(PropertyName.builder()
 *         .name("x")
 *         .build());
 * }</pre>
 *
 * @param name Called like a constant, such as {@code x}
 */
@Generated("events.property_name")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PropertyName(
        @JsonProperty("name") @NotNull @CodePoints(min = 1) String name)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "property_name";

    private static final io.github.layerscribe.payload.PropertyName NAME_ =
            io.github.layerscribe.payload.PropertyName.of("name");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts a property name; the required properties come first, in the order of the plan. */
    public static NeedsName builder() {
        return name -> new Builder(name);
    }

    @Override
    public EventInfo pushInfo() {
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

        public PropertyName build() {
            return new PropertyName(name);
        }
    }
}
