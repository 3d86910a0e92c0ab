package com.acme.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Something inside.
 *
 * @param partName Name of a part, such as {@code lid}
 * @param seen Whether it was seen, such as {@code true}; null when absent
 */
@Generated("objects.part")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(
        @JsonProperty("part name") @NotNull @CodePoints(min = 1) String partName,
        @JsonProperty("seen") Boolean seen)
        implements PlanObject {

    static final PropertyName PART_NAME = PropertyName.of("part name");
    static final PropertyName SEEN = PropertyName.of("seen");

    /** Starts a part; the required properties come first, in the order of the plan. */
    public static NeedsPartName builder() {
        return partName -> new Builder(partName);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(PART_NAME, partName);
        sink.flag(SEEN, seen);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(PART_NAME, partName);
        violations.length(PART_NAME, partName, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code partName}. */
    public interface NeedsPartName {

        /** Name of a part, such as {@code lid}. */
        Builder partName(String partName);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String partName;
        private Boolean seen;

        private Builder(String partName) {
            this.partName = partName;
        }

        /** Whether it was seen, such as {@code true}. */
        public Builder seen(Boolean seen) {
            this.seen = seen;
            return this;
        }

        /** Whether it was seen, such as {@code true}. */
        public Builder seen(boolean seen) {
            this.seen = seen;
            return this;
        }

        public Part build() {
            return new Part(partName, seen);
        }
    }
}
