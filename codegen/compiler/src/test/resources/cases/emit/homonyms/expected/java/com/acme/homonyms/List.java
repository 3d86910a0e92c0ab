package com.acme.homonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.AnyOf;
import io.github.layerscribe.validation.Check;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.DecimalSum;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Called like a type of the JDK.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <p>At least one of {@code sink}, {@code violations} must be present.
 *
 * <p>The plan checks {@code element <= element_min}.
 *
 * <pre>{@code
 * dataLayer.push(List.builder()
 *         .source(List.of(S.builder().size(1).build()))
 *         .name("x")
 *         .sink("x")
 *         .build());
 * }</pre>
 *
 * @param source Called like a parameter
 * @param name Called like a constant, such as {@code x}
 * @param sink Called like a parameter, such as {@code x}
 * @param info Called like a constant, such as {@code x}; null when absent
 * @param violations Called like a parameter, such as {@code xy}; null when absent
 * @param mapper Called like a parameter, such as {@code x}; null when absent
 * @param draft Called like a nested class, such as {@code x}; null when absent
 * @param element Called like a local variable, such as {@code 1}; null when absent
 * @param elementMin Called like a constant, such as {@code 1}; null when absent
 * @param write Called like a method, such as {@code x}; null when absent
 * @param value Called like a member of annotations, such as {@code x}; null when absent
 */
@Generated("events.list")
@JsonInclude(JsonInclude.Include.NON_NULL)
@AnyOf({"sink", "violations"})
@Check(value = "element <= element_min", property = "element")
public record List(
        @JsonProperty("source") @NotNull @Size(min = 1) java.util.List<@NotNull @Valid S> source,
        @JsonProperty("name") @NotNull @CodePoints(min = 1) String name,
        @JsonProperty("sink") @NotNull @CodePoints(min = 1) String sink,
        @JsonProperty("info") @CodePoints(min = 1) String info,
        @JsonProperty("violations") @CodePoints(min = 2) String violations,
        @JsonProperty("mapper") @CodePoints(min = 1) String mapper,
        @JsonProperty("draft") @CodePoints(min = 1) String draft,
        @JsonProperty("element") @ExactNumber @DecimalMin(value = "0.5", message = Constraints.MIN_MESSAGE)
                BigDecimal element,
        @JsonProperty("element_min") @ExactNumber BigDecimal elementMin,
        @JsonProperty("write") @CodePoints(min = 1) String write,
        @JsonProperty("value") @CodePoints(min = 1) String value)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "list";

    private static final PropertyName SOURCE = PropertyName.of("source");
    private static final PropertyName NAME_ = PropertyName.of("name");
    private static final PropertyName SINK = PropertyName.of("sink");
    private static final PropertyName INFO_ = PropertyName.of("info");
    private static final PropertyName VIOLATIONS = PropertyName.of("violations");
    private static final PropertyName MAPPER = PropertyName.of("mapper");
    private static final PropertyName DRAFT = PropertyName.of("draft");
    private static final PropertyName ELEMENT = PropertyName.of("element");
    private static final PropertyName ELEMENT_MIN = PropertyName.of("element_min");
    private static final PropertyName WRITE = PropertyName.of("write");
    private static final PropertyName VALUE = PropertyName.of("value");

    private static final BigDecimal ELEMENT_MIN_2 = new BigDecimal("0.5");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    public List {
        source = Lists.copy(source);
    }

    /** Starts a list; the required properties come first, in the order of the plan. */
    public static NeedsSource builder() {
        return source -> name -> sink -> new Builder(source, name, sink);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.objects(SOURCE, source);
        sink.text(NAME_, name);
        sink.text(SINK, this.sink);
        sink.text(INFO_, info);
        sink.text(VIOLATIONS, this.violations);
        sink.text(MAPPER, mapper);
        sink.text(DRAFT, draft);
        sink.decimal(ELEMENT, this.element);
        sink.decimal(ELEMENT_MIN, elementMin);
        sink.text(WRITE, write);
        sink.text(VALUE, value);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(SOURCE, source);
        violations.size(SOURCE, source, 1, Integer.MAX_VALUE);
        violations.each(SOURCE, source);
        violations.required(NAME_, name);
        violations.length(NAME_, name, 1, Integer.MAX_VALUE);
        violations.required(SINK, this.sink);
        violations.length(SINK, this.sink, 1, Integer.MAX_VALUE);
        violations.length(INFO_, info, 1, Integer.MAX_VALUE);
        violations.length(VIOLATIONS, this.violations, 2, Integer.MAX_VALUE);
        violations.length(MAPPER, mapper, 1, Integer.MAX_VALUE);
        violations.length(DRAFT, draft, 1, Integer.MAX_VALUE);
        violations.exact(ELEMENT, this.element);
        violations.min(ELEMENT, this.element, ELEMENT_MIN_2);
        violations.exact(ELEMENT_MIN, elementMin);
        violations.length(WRITE, write, 1, Integer.MAX_VALUE);
        violations.length(VALUE, value, 1, Integer.MAX_VALUE);
        violations.anyOf("sink, violations", this.sink != null || this.violations != null);
        violations.check(ELEMENT, "element <= element_min", checkHolds(violations));
    }

    private boolean checkHolds(Violations violations) {
        if (!violations.isClean(ELEMENT)
                || !violations.isClean(ELEMENT_MIN)
                || this.element == null
                || elementMin == null) {
            return true;
        }
        DecimalSum left = new DecimalSum().plus(this.element);
        DecimalSum right = new DecimalSum().plus(elementMin);
        return left.isAtMost(right);
    }

    /** The next property to set is {@code source}. */
    public interface NeedsSource {

        /** Called like a parameter. */
        NeedsName source(java.util.List<S> source);

        /** Called like a parameter: one member for each element of the source. */
        default <S> NeedsName source(Iterable<S> source,
                Function<? super S, com.acme.homonyms.S> mapper) {
            return source(Lists.map(source, mapper));
        }
    }

    /** The next property to set is {@code name}. */
    public interface NeedsName {

        /** Called like a constant, such as {@code x}. */
        NeedsSink name(String name);
    }

    /** The next property to set is {@code sink}. */
    public interface NeedsSink {

        /** Called like a parameter, such as {@code x}. */
        Builder sink(String sink);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final java.util.List<S> source;
        private final String name;
        private final String sink;
        private String info;
        private String violations;
        private String mapper;
        private String draft;
        private BigDecimal element;
        private BigDecimal elementMin;
        private String write;
        private String value;

        private Builder(java.util.List<S> source, String name, String sink) {
            this.source = source;
            this.name = name;
            this.sink = sink;
        }

        /** Called like a constant, such as {@code x}. */
        public Builder info(String info) {
            this.info = info;
            return this;
        }

        /** Called like a parameter, such as {@code xy}. */
        public Builder violations(String violations) {
            this.violations = violations;
            return this;
        }

        /** Called like a parameter, such as {@code x}. */
        public Builder mapper(String mapper) {
            this.mapper = mapper;
            return this;
        }

        /** Called like a nested class, such as {@code x}. */
        public Builder draft(String draft) {
            this.draft = draft;
            return this;
        }

        /** Called like a local variable, such as {@code 1}. */
        public Builder element(BigDecimal element) {
            this.element = element;
            return this;
        }

        /** Called like a constant, such as {@code 1}. */
        public Builder elementMin(BigDecimal elementMin) {
            this.elementMin = elementMin;
            return this;
        }

        /** Called like a method, such as {@code x}. */
        public Builder write(String write) {
            this.write = write;
            return this;
        }

        /** Called like a member of annotations, such as {@code x}. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        public List build() {
            return new List(source, name, sink, info, violations, mapper, draft, element, elementMin, write, value);
        }
    }
}
