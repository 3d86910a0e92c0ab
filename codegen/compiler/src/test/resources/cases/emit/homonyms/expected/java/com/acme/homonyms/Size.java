package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/**
 * Called like an annotation.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(Size.builder()
 *         .source(List.of(S.builder().size(1).build()))
 *         .build());
 * }</pre>
 *
 * @param source Called like a parameter
 */
@Generated("events.size")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Size(
        @JsonProperty("source") @NotNull @jakarta.validation.constraints.Size(min = 1) List<@NotNull @Valid S> source)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "size";

    private static final PropertyName SOURCE = PropertyName.of("source");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    public Size {
        source = Lists.copy(source);
    }

    /** Starts a size; the required properties come first, in the order of the plan. */
    public static NeedsSource builder() {
        return source -> new Builder(source);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.objects(SOURCE, source);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(SOURCE, source);
        violations.size(SOURCE, source, 1, Integer.MAX_VALUE);
        violations.each(SOURCE, source);
    }

    /** The next property to set is {@code source}. */
    public interface NeedsSource {

        /** Called like a parameter. */
        Builder source(List<S> source);

        /** Called like a parameter: one member for each element of the source. */
        default <S> Builder source(Iterable<S> source,
                Function<? super S, com.acme.homonyms.S> mapper) {
            return source(Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final List<S> source;

        private Builder(List<S> source) {
            this.source = source;
        }

        public Size build() {
            return new Size(source);
        }
    }
}
