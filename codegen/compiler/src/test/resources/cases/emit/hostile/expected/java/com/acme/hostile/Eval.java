package com.acme.hostile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * *&#x2f; canary = 1; /*.
 *
 * <p>At least one of {@code of}, {@code delete} must be present.
 *
 * @param delete &#x40;deprecated &#x7b;&#x40;link https://canary.example} &#x40;param, such as <code>'; canary = 1; '";
 *     canary = 1; "`${canary = 1}` \</code>
 * @param of &#x5c;u002a&#x5c;u002f canary = 1 /*, such as {@code 2026-01-01}; null when absent
 */
@Generated("objects.eval")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AnyOf({"of", "delete"})
public record Eval(
        @JsonProperty("delete") @NotNull @CodePoints(min = 1, max = 400) String delete,
        @JsonProperty("of") @JsonFormat(shape = JsonFormat.Shape.STRING) @WellFormed LocalDate of)
        implements PlanObject {

    static final PropertyName DELETE = PropertyName.of("delete");
    static final PropertyName OF = PropertyName.of("of");

    /** Starts an eval; the required properties come first, in the order of the plan. */
    public static NeedsDelete builder() {
        return delete -> new Builder(delete);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(DELETE, delete);
        sink.date(OF, of);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(DELETE, delete);
        violations.length(DELETE, delete, 1, 400);
        violations.wellFormed(OF, of);
        violations.anyOf("of, delete", of != null || delete != null);
    }

    /** The next property to set is {@code delete}. */
    public interface NeedsDelete {

        /**
         * &#x40;deprecated &#x7b;&#x40;link https://canary.example} &#x40;param, such as <code>'; canary = 1; '";
         * canary = 1; "`${canary = 1}` \</code>.
         */
        Builder delete(String delete);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String delete;
        private LocalDate of;

        private Builder(String delete) {
            this.delete = delete;
        }

        /** &#x5c;u002a&#x5c;u002f canary = 1 /*, such as {@code 2026-01-01}. */
        public Builder of(LocalDate of) {
            this.of = of;
            return this;
        }

        public Eval build() {
            return new Eval(delete, of);
        }
    }
}
