package io.github.layerscribe.spring;

import io.github.layerscribe.validation.ViolationListener;
import io.github.layerscribe.validation.ViolationReport;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what was wrong with a push: at most one line per event name and minute, and never a value.
 *
 * <p>Remembers at most 1,000 names; while that many are fresh, the rest share one line a minute. Safe for use by several
 * threads.
 */
final class ViolationLog implements ViolationListener {

    static final int MOST_NAMES = 1000;

    private static final Logger LOG = LoggerFactory.getLogger("io.github.layerscribe");
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final String OTHERS = "";

    private final ConcurrentMap<String, Long> lastLine = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    ViolationLog(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public void onViolation(ViolationReport report) {
        if (isDue(report.push(), nanoTime.getAsLong())) {
            LOG.warn("{}", report);
        }
    }

    private boolean isDue(String push, long now) {
        String name = lastLine.containsKey(push) || hasRoom(now) ? push : OTHERS;
        Long before = lastLine.get(name);
        if (before == null) {
            return lastLine.putIfAbsent(name, now) == null;
        }
        return now - before >= MINUTE && lastLine.replace(name, before, now);
    }

    private boolean hasRoom(long now) {
        if (lastLine.size() >= MOST_NAMES) {
            lastLine.values().removeIf(before -> now - before >= MINUTE);
        }
        return lastLine.size() < MOST_NAMES;
    }
}
