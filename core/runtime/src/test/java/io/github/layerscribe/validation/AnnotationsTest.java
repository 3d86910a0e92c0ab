package io.github.layerscribe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.payload.Payload;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Our constraint annotations under Hibernate Validator. */
class AnnotationsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @AnyOf({"text", "integer"})
    @AnyOf({"decimal", "date"})
    @Requires(
            property = "text",
            needs = {"integer", "decimal"})
    @Requires(
            property = "integer",
            values = {"7", "8"},
            needs = "instant")
    @Check(value = "integer < decimal", property = "integer")
    private record Sample(
            @CodePoints(min = 1, max = 2) String text,
            @ExactNumber Long integer,
            @ExactNumber @Decimals(1) BigDecimal decimal,
            @WellFormed LocalDate date,
            @WellFormed Instant instant,
            @WellFormed Sha256 hash)
            implements Payload, Validated {

        @Override
        public void writeTo(PayloadSink sink) {
            sink.text(PropertyName.of("text"), text);
            sink.integer(PropertyName.of("integer"), integer);
            sink.decimal(PropertyName.of("decimal"), decimal);
            sink.date(PropertyName.of("date"), date);
            sink.dateTime(PropertyName.of("instant"), instant);
        }

        @Override
        public void validateInto(Violations violations) {
            DecimalSum left = new DecimalSum().plus(integer);
            violations.check(
                    PropertyName.of("integer"), "integer < decimal", left.isLessThan(new DecimalSum().plus(decimal)));
        }
    }

    private static Set<String> found(Sample sample) {
        return VALIDATOR.validate(sample).stream()
                .map(AnnotationsTest::show)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String show(ConstraintViolation<Sample> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }

    @Test
    void findNothingInWhatKeepsTheRules() {
        Sample sample = new Sample(
                "\uD83D\uDE00\uD83D\uDE00",
                1L,
                new BigDecimal("1.50"),
                LocalDate.EPOCH,
                Instant.EPOCH,
                Sha256.hashOf("x"));

        assertThat(found(sample)).isEmpty();
    }

    @Test
    void findValuesThatBreakTheRules() {
        Sample sample =
                new Sample("abc", 1L << 53, new BigDecimal("1E+30"), LocalDate.MAX, Instant.MAX, Sha256.ofHex("x"));

        assertThat(found(sample))
                .containsExactly(
                        "date: must be in the form that the receiver expects",
                        "decimal: must be a number that JavaScript holds exactly",
                        "hash: must be in the form that the receiver expects",
                        "instant: must be in the form that the receiver expects",
                        "integer: must be a number that JavaScript holds exactly",
                        "text: must have 1 to 2 characters");
    }

    @Test
    void findRulesAboutSeveralProperties() {
        assertThat(found(new Sample("a", null, null, null, null, null)))
                .containsExactly(
                        ": at least one of [decimal, date] must be present",
                        ": because of text, [integer, decimal] must be present");
        assertThat(found(new Sample(null, 8L, new BigDecimal("7.25"), null, null, null)))
                .containsExactly(
                        ": because of integer, [instant] must be present",
                        "decimal: must have at most 1 digits after the point",
                        "integer: integer < decimal does not hold");
    }

    @Test
    void findNothingInWhatIsAbsentAndNotNeeded() {
        assertThat(found(new Sample(null, 1L, null, LocalDate.EPOCH, null, null)))
                .isEmpty();
    }
}
