package com.acme.checks;

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
 * The whole in numbers.
 *
 * @param words How many words, such as {@code 5}
 */
@Generated("objects.summary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        @JsonProperty("words") @NotNull @ExactNumber Long words)
        implements PlanObject {

    static final PropertyName WORDS = PropertyName.of("words");

    /** Starts a summary; the required properties come first, in the order of the plan. */
    public static NeedsWords builder() {
        return words -> new Builder(words);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.integer(WORDS, words);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(WORDS, words);
        violations.exact(WORDS, words);
    }

    /** The next property to set is {@code words}. */
    public interface NeedsWords {

        /** How many words, such as {@code 5}. */
        Builder words(Long words);

        /** How many words, such as {@code 5}. */
        default Builder words(long words) {
            return words(Long.valueOf(words));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Long words;

        private Builder(Long words) {
            this.words = words;
        }

        public Summary build() {
            return new Summary(words);
        }
    }
}
