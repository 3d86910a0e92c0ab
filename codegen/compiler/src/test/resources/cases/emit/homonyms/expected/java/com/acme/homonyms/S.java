package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Called like a type variable.
 *
 * @param size Called like a method, such as {@code 1}
 */
@Generated("objects.s")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record S(
        @JsonProperty("size") @NotNull @ExactNumber Long size)
        implements PlanObject {

    static final PropertyName SIZE = PropertyName.of("size");

    /** Starts a s; the required properties come first, in the order of the plan. */
    public static NeedsSize builder() {
        return size -> new Builder(size);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.integer(SIZE, size);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(SIZE, size);
        violations.exact(SIZE, size);
    }

    /** The next property to set is {@code size}. */
    public interface NeedsSize {

        /** Called like a method, such as {@code 1}. */
        Builder size(Long size);

        /** Called like a method, such as {@code 1}. */
        default Builder size(long size) {
            return size(Long.valueOf(size));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Long size;

        private Builder(Long size) {
            this.size = size;
        }

        public S build() {
            return new S(size);
        }
    }
}
