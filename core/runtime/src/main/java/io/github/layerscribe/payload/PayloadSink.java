package io.github.layerscribe.payload;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives the properties of an event, context or object, one call each, in the order of the plan.
 *
 * <p>A {@code null} value means that the property is absent: the sink leaves it out. Generated code therefore needs one
 * line per property and no conditions. A null member of a list is left out, too.
 */
public interface PayloadSink {

    void text(PropertyName name, @Nullable String value);

    void integer(PropertyName name, long value);

    void decimal(PropertyName name, @Nullable BigDecimal value);

    void flag(PropertyName name, boolean value);

    void texts(PropertyName name, @Nullable List<? extends @Nullable String> values);

    void integers(PropertyName name, @Nullable List<? extends @Nullable Long> values);

    void decimals(PropertyName name, @Nullable List<? extends @Nullable BigDecimal> values);

    void flags(PropertyName name, @Nullable List<? extends @Nullable Boolean> values);

    void object(PropertyName name, @Nullable Payload value);

    void objects(PropertyName name, @Nullable List<? extends @Nullable Payload> values);

    default void integer(PropertyName name, @Nullable Long value) {
        if (value != null) {
            integer(name, value.longValue());
        }
    }

    default void flag(PropertyName name, @Nullable Boolean value) {
        if (value != null) {
            flag(name, value.booleanValue());
        }
    }

    default void choice(PropertyName name, @Nullable WireValue value) {
        if (value != null) {
            text(name, value.wireValue());
        }
    }

    default void date(PropertyName name, @Nullable LocalDate value) {
        if (value != null) {
            text(name, value.toString());
        }
    }

    /** Written in UTC with milliseconds, such as {@code 2026-11-02T05:30:00.000Z}. */
    default void dateTime(PropertyName name, @Nullable Instant value) {
        if (value != null) {
            text(name, WireTime.of(value));
        }
    }

    default void hash(PropertyName name, @Nullable Sha256 value) {
        if (value != null) {
            text(name, value.hex());
        }
    }

    default void choices(PropertyName name, @Nullable List<? extends @Nullable WireValue> values) {
        texts(name, spelled(values, WireValue::wireValue));
    }

    default void dates(PropertyName name, @Nullable List<@Nullable LocalDate> values) {
        texts(name, spelled(values, LocalDate::toString));
    }

    default void dateTimes(PropertyName name, @Nullable List<@Nullable Instant> values) {
        texts(name, spelled(values, WireTime::of));
    }

    default void hashes(PropertyName name, @Nullable List<@Nullable Sha256> values) {
        texts(name, spelled(values, Sha256::hex));
    }

    private static <T> @Nullable List<String> spelled(
            @Nullable List<? extends @Nullable T> values, Function<? super T, String> spelling) {
        if (values == null) {
            return null;
        }
        List<String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            if (value != null) {
                texts.add(spelling.apply(value));
            }
        }
        return texts;
    }
}
