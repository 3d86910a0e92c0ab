package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.ViolationReport;
import io.github.layerscribe.validation.ViolationReport.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ViolationLogTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1); // nanoTime may overflow, and does here
    private final ViolationLog log = new ViolationLog(now::get);
    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.layerscribe");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.setAdditive(true);
        logger.detachAppender(lines);
    }

    @Test
    void lineNamesPushPathAndWhatIsWrong() {
        log.onViolation(report("purchase"));

        assertThat(lines.list).hasToString("[[WARN] `purchase` was sent: `currency` is missing]");
    }

    @Test
    void oneLinePerNameAndMinute() {
        for (int second = 0; second < 120; second++) {
            log.onViolation(report("purchase"));
            log.onViolation(report("refund"));
            now.addAndGet(Duration.ofSeconds(1).toNanos());
        }

        assertThat(lines.list)
                .map(ILoggingEvent::getFormattedMessage)
                .hasSize(4)
                .filteredOn(line -> line.contains("`refund`"))
                .hasSize(2);
    }

    @Test
    void namesWithoutEndShareOneLine() {
        for (int i = 0; i < 10 * ViolationLog.MOST_NAMES; i++) {
            log.onViolation(report("made-up-" + i));
        }

        assertThat(lines.list).hasSize(ViolationLog.MOST_NAMES + 1);
    }

    private static ViolationReport report(String push) {
        Violation violation = new Violation("currency", "required", "`currency` is missing");
        return new ViolationReport(push, List.of(violation), Outcome.SENT);
    }
}
