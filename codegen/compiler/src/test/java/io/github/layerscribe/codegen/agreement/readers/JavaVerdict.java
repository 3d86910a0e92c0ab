package io.github.layerscribe.codegen.agreement.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Java says of a payload.
 *
 * @param isHeld whether a record can hold it as it is; else nothing else is known
 * @param broken {@code path rule} for every violation, sorted
 * @param script what the page would run; null where Java leaves the push out
 */
public record JavaVerdict(
        boolean isHeld, List<String> broken, @Nullable String script) {

    static final JavaVerdict NOT_HELD = new JavaVerdict(false, List.of(), null);

    public JavaVerdict {
        broken = List.copyOf(broken);
    }

    /** Whether it can be pushed and breaks nothing. */
    public boolean accepts() {
        return isHeld && broken.isEmpty();
    }

    @Override
    public String toString() {
        return isHeld ? broken.isEmpty() ? "accepts" : "refuses: " + broken : "cannot hold it";
    }
}
