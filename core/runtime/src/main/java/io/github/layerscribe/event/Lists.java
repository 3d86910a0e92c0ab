package io.github.layerscribe.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists for generated records: immutable, and tolerant of null, which {@code push} reports and never throws. */
public final class Lists {

    private static final int USUAL_SIZE = 10;

    private Lists() {}

    /** An immutable copy; null stays null, and so does a null member. */
    public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        if (list == null) {
            return null;
        }
        return hasNull(list) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.copyOf(list);
    }

    /** One element for each element of the source, in its order; null for no source. */
    public static <S, T> @Nullable List<T> map(@Nullable Iterable<S> source, Function<? super S, ? extends T> mapper) {
        if (source == null) {
            return null;
        }
        List<T> mapped = new ArrayList<>(source instanceof Collection<?> known ? known.size() : USUAL_SIZE);
        for (S element : source) {
            mapped.add(mapper.apply(element));
        }
        return mapped;
    }

    private static boolean hasNull(List<?> list) {
        for (Object member : list) {
            if (member == null) {
                return true;
            }
        }
        return false;
    }
}
