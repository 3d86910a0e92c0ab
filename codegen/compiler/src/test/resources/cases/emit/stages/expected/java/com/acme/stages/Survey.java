package com.acme.stages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.Lists;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.ExactNumber;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A long survey is answered.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(Survey.builder()
 *         .answer1(1)
 *         .answer2(new BigDecimal("1.5"))
 *         .answer3(true)
 *         .answer4("x")
 *         .answer5(1)
 *         .answer6(new BigDecimal("1.5"))
 *         .answer7(true)
 *         .answer8("x")
 *         .answer9(1)
 *         .answer10(new BigDecimal("1.5"))
 *         .answer11(true)
 *         .answer12("x")
 *         .remarks(List.of("none"))
 *         .build());
 * }</pre>
 *
 * @param answer1 Answer 1, such as {@code 1}
 * @param answer2 Answer 2, such as {@code 1.5}
 * @param answer3 Answer 3, such as {@code true}
 * @param answer4 Answer 4, such as {@code x}
 * @param answer5 Answer 5, such as {@code 1}
 * @param answer6 Answer 6, such as {@code 1.5}
 * @param answer7 Answer 7, such as {@code true}
 * @param answer8 Answer 8, such as {@code x}
 * @param answer9 Answer 9, such as {@code 1}
 * @param answer10 Answer 10, such as {@code 1.5}
 * @param answer11 Answer 11, such as {@code true}
 * @param answer12 Answer 12, such as {@code x}
 * @param remarks Anything else, such as {@code none}
 * @param score Points, such as {@code 7}; null when absent
 */
@Generated("events.survey")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Survey(
        @JsonProperty("answer1") @NotNull @ExactNumber Long answer1,
        @JsonProperty("answer2") @NotNull @ExactNumber BigDecimal answer2,
        @JsonProperty("answer3") @NotNull Boolean answer3,
        @JsonProperty("answer4") @NotNull @CodePoints(min = 1) String answer4,
        @JsonProperty("answer5") @NotNull @ExactNumber Long answer5,
        @JsonProperty("answer6") @NotNull @ExactNumber BigDecimal answer6,
        @JsonProperty("answer7") @NotNull Boolean answer7,
        @JsonProperty("answer8") @NotNull @CodePoints(min = 1) String answer8,
        @JsonProperty("answer9") @NotNull @ExactNumber Long answer9,
        @JsonProperty("answer10") @NotNull @ExactNumber BigDecimal answer10,
        @JsonProperty("answer11") @NotNull Boolean answer11,
        @JsonProperty("answer12") @NotNull @CodePoints(min = 1) String answer12,
        @JsonProperty("remarks") @NotNull @Size(min = 1) List<@NotNull @CodePoints(min = 1) String> remarks,
        @JsonProperty("score") @ExactNumber Long score)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "survey";

    private static final PropertyName ANSWER1 = PropertyName.of("answer1");
    private static final PropertyName ANSWER2 = PropertyName.of("answer2");
    private static final PropertyName ANSWER3 = PropertyName.of("answer3");
    private static final PropertyName ANSWER4 = PropertyName.of("answer4");
    private static final PropertyName ANSWER5 = PropertyName.of("answer5");
    private static final PropertyName ANSWER6 = PropertyName.of("answer6");
    private static final PropertyName ANSWER7 = PropertyName.of("answer7");
    private static final PropertyName ANSWER8 = PropertyName.of("answer8");
    private static final PropertyName ANSWER9 = PropertyName.of("answer9");
    private static final PropertyName ANSWER10 = PropertyName.of("answer10");
    private static final PropertyName ANSWER11 = PropertyName.of("answer11");
    private static final PropertyName ANSWER12 = PropertyName.of("answer12");
    private static final PropertyName REMARKS = PropertyName.of("remarks");
    private static final PropertyName SCORE = PropertyName.of("score");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    public Survey {
        remarks = Lists.copy(remarks);
    }

    /** Starts a survey; the required properties come first, in the order of the plan. */
    public static NeedsAnswer1 builder() {
        return new Draft_();
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.integer(ANSWER1, answer1);
        sink.decimal(ANSWER2, answer2);
        sink.flag(ANSWER3, answer3);
        sink.text(ANSWER4, answer4);
        sink.integer(ANSWER5, answer5);
        sink.decimal(ANSWER6, answer6);
        sink.flag(ANSWER7, answer7);
        sink.text(ANSWER8, answer8);
        sink.integer(ANSWER9, answer9);
        sink.decimal(ANSWER10, answer10);
        sink.flag(ANSWER11, answer11);
        sink.text(ANSWER12, answer12);
        sink.texts(REMARKS, remarks);
        sink.integer(SCORE, score);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(ANSWER1, answer1);
        violations.exact(ANSWER1, answer1);
        violations.required(ANSWER2, answer2);
        violations.exact(ANSWER2, answer2);
        violations.required(ANSWER3, answer3);
        violations.required(ANSWER4, answer4);
        violations.length(ANSWER4, answer4, 1, Integer.MAX_VALUE);
        violations.required(ANSWER5, answer5);
        violations.exact(ANSWER5, answer5);
        violations.required(ANSWER6, answer6);
        violations.exact(ANSWER6, answer6);
        violations.required(ANSWER7, answer7);
        violations.required(ANSWER8, answer8);
        violations.length(ANSWER8, answer8, 1, Integer.MAX_VALUE);
        violations.required(ANSWER9, answer9);
        violations.exact(ANSWER9, answer9);
        violations.required(ANSWER10, answer10);
        violations.exact(ANSWER10, answer10);
        violations.required(ANSWER11, answer11);
        violations.required(ANSWER12, answer12);
        violations.length(ANSWER12, answer12, 1, Integer.MAX_VALUE);
        violations.required(REMARKS, remarks);
        violations.size(REMARKS, remarks, 1, Integer.MAX_VALUE);
        violations.members(REMARKS, remarks);
        violations.length(REMARKS, remarks, 1, Integer.MAX_VALUE);
        violations.exact(SCORE, score);
    }

    /** The next property to set is {@code answer1}. */
    public interface NeedsAnswer1 {

        /** Answer 1, such as {@code 1}. */
        NeedsAnswer2 answer1(Long answer1);

        /** Answer 1, such as {@code 1}. */
        default NeedsAnswer2 answer1(long answer1) {
            return answer1(Long.valueOf(answer1));
        }
    }

    /** The next property to set is {@code answer2}. */
    public interface NeedsAnswer2 {

        /** Answer 2, such as {@code 1.5}. */
        NeedsAnswer3 answer2(BigDecimal answer2);
    }

    /** The next property to set is {@code answer3}. */
    public interface NeedsAnswer3 {

        /** Answer 3, such as {@code true}. */
        NeedsAnswer4 answer3(Boolean answer3);
    }

    /** The next property to set is {@code answer4}. */
    public interface NeedsAnswer4 {

        /** Answer 4, such as {@code x}. */
        NeedsAnswer5 answer4(String answer4);
    }

    /** The next property to set is {@code answer5}. */
    public interface NeedsAnswer5 {

        /** Answer 5, such as {@code 1}. */
        NeedsAnswer6 answer5(Long answer5);

        /** Answer 5, such as {@code 1}. */
        default NeedsAnswer6 answer5(long answer5) {
            return answer5(Long.valueOf(answer5));
        }
    }

    /** The next property to set is {@code answer6}. */
    public interface NeedsAnswer6 {

        /** Answer 6, such as {@code 1.5}. */
        NeedsAnswer7 answer6(BigDecimal answer6);
    }

    /** The next property to set is {@code answer7}. */
    public interface NeedsAnswer7 {

        /** Answer 7, such as {@code true}. */
        NeedsAnswer8 answer7(Boolean answer7);
    }

    /** The next property to set is {@code answer8}. */
    public interface NeedsAnswer8 {

        /** Answer 8, such as {@code x}. */
        NeedsAnswer9 answer8(String answer8);
    }

    /** The next property to set is {@code answer9}. */
    public interface NeedsAnswer9 {

        /** Answer 9, such as {@code 1}. */
        NeedsAnswer10 answer9(Long answer9);

        /** Answer 9, such as {@code 1}. */
        default NeedsAnswer10 answer9(long answer9) {
            return answer9(Long.valueOf(answer9));
        }
    }

    /** The next property to set is {@code answer10}. */
    public interface NeedsAnswer10 {

        /** Answer 10, such as {@code 1.5}. */
        NeedsAnswer11 answer10(BigDecimal answer10);
    }

    /** The next property to set is {@code answer11}. */
    public interface NeedsAnswer11 {

        /** Answer 11, such as {@code true}. */
        NeedsAnswer12 answer11(Boolean answer11);
    }

    /** The next property to set is {@code answer12}. */
    public interface NeedsAnswer12 {

        /** Answer 12, such as {@code x}. */
        NeedsRemarks answer12(String answer12);
    }

    /** The next property to set is {@code remarks}. */
    public interface NeedsRemarks {

        /** Anything else, such as {@code none}. */
        Builder remarks(List<String> remarks);

        /** Anything else: one member for each element of the source. */
        default <S> Builder remarks(Iterable<S> source, Function<? super S, String> mapper) {
            return remarks(Lists.map(source, mapper));
        }
    }

    /** Every stage at once; a stage that was passed is not used again. */
    private static final class Draft_ implements NeedsAnswer1, NeedsAnswer2, NeedsAnswer3, NeedsAnswer4, NeedsAnswer5,
            NeedsAnswer6, NeedsAnswer7, NeedsAnswer8, NeedsAnswer9, NeedsAnswer10, NeedsAnswer11, NeedsAnswer12,
            NeedsRemarks {

        private Long answer1;
        private BigDecimal answer2;
        private Boolean answer3;
        private String answer4;
        private Long answer5;
        private BigDecimal answer6;
        private Boolean answer7;
        private String answer8;
        private Long answer9;
        private BigDecimal answer10;
        private Boolean answer11;
        private String answer12;
        private List<String> remarks;

        @Override
        public NeedsAnswer2 answer1(Long answer1) {
            this.answer1 = answer1;
            return this;
        }

        @Override
        public NeedsAnswer3 answer2(BigDecimal answer2) {
            this.answer2 = answer2;
            return this;
        }

        @Override
        public NeedsAnswer4 answer3(Boolean answer3) {
            this.answer3 = answer3;
            return this;
        }

        @Override
        public NeedsAnswer5 answer4(String answer4) {
            this.answer4 = answer4;
            return this;
        }

        @Override
        public NeedsAnswer6 answer5(Long answer5) {
            this.answer5 = answer5;
            return this;
        }

        @Override
        public NeedsAnswer7 answer6(BigDecimal answer6) {
            this.answer6 = answer6;
            return this;
        }

        @Override
        public NeedsAnswer8 answer7(Boolean answer7) {
            this.answer7 = answer7;
            return this;
        }

        @Override
        public NeedsAnswer9 answer8(String answer8) {
            this.answer8 = answer8;
            return this;
        }

        @Override
        public NeedsAnswer10 answer9(Long answer9) {
            this.answer9 = answer9;
            return this;
        }

        @Override
        public NeedsAnswer11 answer10(BigDecimal answer10) {
            this.answer10 = answer10;
            return this;
        }

        @Override
        public NeedsAnswer12 answer11(Boolean answer11) {
            this.answer11 = answer11;
            return this;
        }

        @Override
        public NeedsRemarks answer12(String answer12) {
            this.answer12 = answer12;
            return this;
        }

        @Override
        public Builder remarks(List<String> remarks) {
            this.remarks = remarks;
            return new Builder(this);
        }
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Long answer1;
        private final BigDecimal answer2;
        private final Boolean answer3;
        private final String answer4;
        private final Long answer5;
        private final BigDecimal answer6;
        private final Boolean answer7;
        private final String answer8;
        private final Long answer9;
        private final BigDecimal answer10;
        private final Boolean answer11;
        private final String answer12;
        private final List<String> remarks;
        private Long score;

        private Builder(Draft_ draft) {
            this.answer1 = draft.answer1;
            this.answer2 = draft.answer2;
            this.answer3 = draft.answer3;
            this.answer4 = draft.answer4;
            this.answer5 = draft.answer5;
            this.answer6 = draft.answer6;
            this.answer7 = draft.answer7;
            this.answer8 = draft.answer8;
            this.answer9 = draft.answer9;
            this.answer10 = draft.answer10;
            this.answer11 = draft.answer11;
            this.answer12 = draft.answer12;
            this.remarks = draft.remarks;
        }

        /** Points, such as {@code 7}. */
        public Builder score(Long score) {
            this.score = score;
            return this;
        }

        /** Points, such as {@code 7}. */
        public Builder score(long score) {
            this.score = score;
            return this;
        }

        public Survey build() {
            return new Survey(answer1, answer2, answer3, answer4, answer5, answer6, answer7, answer8, answer9, answer10,
                    answer11, answer12, remarks, score);
        }
    }
}
