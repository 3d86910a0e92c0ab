package com.acme.hostile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.WireTime;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Requires;
import io.github.layerscribe.validation.TextPattern;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * *&#x2f; canary = 1; /* &lt;/script&gt;&lt;script&gt;canary=1&lt;/script&gt;.
 *
 * <p>Purpose: &#x40;returns {canary}.
 *
 * <p>Trigger: *&#x2f; canary = 1; /*.
 *
 * <p>On the page {@code home}. Owner: web. Developer: web.
 *
 * <p>The browser emits it, by {@code pushEvent} of the plan's module; this record describes the same event for tests
 * and islands.
 *
 * <p>When {@code await = null_value}, {@code let} must be present.
 *
 * <pre>{@code
 * Event event = Event.builder()
 *         .function("<\057script><script>canary=1<\057script>")
 *         .delete("'; canary = 1; '\"; canary = 1; \"`$\173canary = 1\175` \\")
 *         .typeof("a\u2028canary = 1\u2029b \u202e\ufeff<!-- <script> ]]> \173\173canary\175\175 [[$\173canary\175]] <%= canary %>")
 *         .await(Set.PROTO)
 *         .arguments(List.of(Eval.builder()
 *                 .delete("'; canary = 1; '\"; canary = 1; \"`$\173canary = 1\175` \\")
 *                 .of(LocalDate.parse("2026-01-01"))
 *                 .build()))
 *         .build();
 * }</pre>
 *
 * @param function *&#x2f; canary = 1; /*, such as {@code </script><script>canary=1</script>}
 * @param delete &#x40;deprecated &#x7b;&#x40;link https://canary.example} &#x40;param, such as <code>'; canary = 1; '";
 *     canary = 1; "`${canary = 1}` \</code>
 * @param typeof one canary = 1 two &#x0; &#xfeff;&#x202e;, such as <code>a canary = 1 b &#x202e;&#xfeff;&lt;!--
 *     &lt;script&gt; ]]&gt; {{canary}} [[${canary}]] &lt;%= canary %&gt;</code>
 * @param await ` *&#x2f; canary = 1 /* `, such as {@link Set#PROTO}
 * @param arguments //# sourceMappingURL=data:application/json;base64,canary
 * @param let &lt;!-- --&gt; &lt;img src=x onerror=canary=1&gt;, such as {@code 2026-01-01T00:00:00Z}; null when absent
 * @param of &#x5c;u002a&#x5c;u002f canary = 1 /*, such as {@code 2026-01-01}; null when absent
 * @param yielded ends with a star *, such as {@code -0.10}; null when absent
 */
@Generated("events.event")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Requires(property = "a b:c@d-e", values = "null", needs = "let")
public record Event(
        @JsonProperty("function") @NotNull @CodePoints(min = 1, max = 400)
                @Pattern(regexp = "a?(?:[a-z0-9=]|['\"`<>/\\\\]|\\]|[\\]\\-\\^])*",
                message = Constraints.PATTERN_MESSAGE) String function,
        @JsonProperty("delete") @NotNull @CodePoints(min = 1, max = 400) String delete,
        @JsonProperty("typeof") @NotNull @CodePoints(min = 1, max = 400) String typeof,
        @JsonProperty("a b:c@d-e") @NotNull Set await,
        @JsonProperty("arguments") @NotNull @Size(min = 1) List<@NotNull @Valid Eval> arguments,
        @JsonProperty("let") @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = WireTime.PATTERN, timezone = "UTC")
                @WellFormed Instant let,
        @JsonProperty("of") @JsonFormat(shape = JsonFormat.Shape.STRING) @WellFormed LocalDate of,
        @JsonProperty("yielded") @ExactNumber BigDecimal yielded)
        implements io.github.layerscribe.event.Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "</script><script>canary=1</script>";

    private static final PropertyName FUNCTION = PropertyName.of("function");
    private static final PropertyName DELETE = PropertyName.of("delete");
    private static final PropertyName TYPEOF = PropertyName.of("typeof");
    private static final PropertyName AWAIT = PropertyName.of("a b:c@d-e");
    private static final PropertyName ARGUMENTS = PropertyName.of("arguments");
    private static final PropertyName LET = PropertyName.of("let");
    private static final PropertyName OF = PropertyName.of("of");
    private static final PropertyName YIELDED = PropertyName.of("yielded");
    private static final PropertyName WITH = PropertyName.of("with");

    private static final TextPattern FUNCTION_PATTERN =
            TextPattern.of("a?(?:[a-z0-9=]|['\"`<>/\\\\]|\\]|[\\]\\-\\^])*");

    private static final EventInfo INFO = EventInfo.of(NAME).within("details");

    public Event {
        arguments = Lists.copy(arguments);
    }

    /** Starts an event; the required properties come first, in the order of the plan. */
    public static NeedsFunction builder() {
        return function -> delete -> typeof -> await -> arguments ->
                new Builder(function, delete, typeof, await, arguments);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    /** / begins and ends with a slash /: always <code>*&#x2f; ' + (canary = 1) + ' &lt;/script&gt;</code>. */
    @JsonProperty(value = "with", access = JsonProperty.Access.READ_ONLY)
    public String with() {
        return "*/ ' + (canary = 1) + ' </script>";
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(FUNCTION, function);
        sink.text(DELETE, delete);
        sink.text(TYPEOF, typeof);
        sink.choice(AWAIT, await);
        sink.objects(ARGUMENTS, arguments);
        sink.dateTime(LET, let);
        sink.date(OF, of);
        sink.decimal(YIELDED, yielded);
        sink.text(WITH, with());
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(FUNCTION, function);
        violations.length(FUNCTION, function, 1, 400);
        violations.pattern(FUNCTION, function, FUNCTION_PATTERN);
        violations.required(DELETE, delete);
        violations.length(DELETE, delete, 1, 400);
        violations.required(TYPEOF, typeof);
        violations.length(TYPEOF, typeof, 1, 400);
        violations.required(AWAIT, await);
        violations.required(ARGUMENTS, arguments);
        violations.size(ARGUMENTS, arguments, 1, Integer.MAX_VALUE);
        violations.each(ARGUMENTS, arguments);
        violations.wellFormed(LET, let);
        violations.wellFormed(OF, of);
        violations.exact(YIELDED, yielded);
        violations.requires("await = null_value", "let", await != Set.NULL_VALUE || let != null);
    }

    /** The next property to set is {@code function}. */
    public interface NeedsFunction {

        /** *&#x2f; canary = 1; /*, such as {@code </script><script>canary=1</script>}. */
        NeedsDelete function(String function);
    }

    /** The next property to set is {@code delete}. */
    public interface NeedsDelete {

        /**
         * &#x40;deprecated &#x7b;&#x40;link https://canary.example} &#x40;param, such as <code>'; canary = 1; '";
         * canary = 1; "`${canary = 1}` \</code>.
         */
        NeedsTypeof delete(String delete);
    }

    /** The next property to set is {@code typeof}. */
    public interface NeedsTypeof {

        /**
         * one canary = 1 two &#x0; &#xfeff;&#x202e;, such as <code>a canary = 1 b &#x202e;&#xfeff;&lt;!--
         * &lt;script&gt; ]]&gt; {{canary}} [[${canary}]] &lt;%= canary %&gt;</code>.
         */
        NeedsAwait typeof(String typeof);
    }

    /** The next property to set is {@code await}. */
    public interface NeedsAwait {

        /** ` *&#x2f; canary = 1 /* `, such as {@link Set#PROTO}. */
        NeedsArguments await(Set await);
    }

    /** The next property to set is {@code arguments}. */
    public interface NeedsArguments {

        /** //# sourceMappingURL=data:application/json;base64,canary. */
        Builder arguments(List<Eval> arguments);

        /** //# sourceMappingURL=data:application/json;base64,canary: one member for each element of the source. */
        default <S> Builder arguments(Iterable<S> source, Function<? super S, Eval> mapper) {
            return arguments(Lists.map(source, mapper));
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String function;
        private final String delete;
        private final String typeof;
        private final Set await;
        private final List<Eval> arguments;
        private Instant let;
        private LocalDate of;
        private BigDecimal yielded;

        private Builder(String function, String delete, String typeof, Set await,
                List<Eval> arguments) {
            this.function = function;
            this.delete = delete;
            this.typeof = typeof;
            this.await = await;
            this.arguments = arguments;
        }

        /** &lt;!-- --&gt; &lt;img src=x onerror=canary=1&gt;, such as {@code 2026-01-01T00:00:00Z}. */
        public Builder let(Instant let) {
            this.let = let;
            return this;
        }

        /** &#x5c;u002a&#x5c;u002f canary = 1 /*, such as {@code 2026-01-01}. */
        public Builder of(LocalDate of) {
            this.of = of;
            return this;
        }

        /** ends with a star *, such as {@code -0.10}. */
        public Builder yielded(BigDecimal yielded) {
            this.yielded = yielded;
            return this;
        }

        public Event build() {
            return new Event(function, delete, typeof, await, arguments, let, of, yielded);
        }
    }
}
