package io.github.layerscribe.spring;

import io.github.layerscribe.event.RecordedPush;
import io.github.layerscribe.servlet.CarryOver;
import io.github.layerscribe.servlet.Occurrence;
import io.github.layerscribe.servlet.OncePerStore;
import io.github.layerscribe.servlet.SessionCarryOver;
import io.github.layerscribe.servlet.SessionOncePerStore;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Beans in which a test plants a bug. */
@TestConfiguration
class Plants {

    @Bean
    PlantedCarryOver carryOver() {
        return new PlantedCarryOver();
    }

    @Bean
    PlantedOncePerStore oncePerStore() {
        return new PlantedOncePerStore();
    }

    @Bean
    PlantedHeaderFilter headerFilter() {
        return new PlantedHeaderFilter();
    }

    enum CarryOverBug {
        NONE,
        NEVER_CLEARS,
        FORGETS,
        REVERSES,
        SHARES_BETWEEN_VISITORS,
        GIVES_NOTHING_BACK,
        THROWS
    }

    enum OncePerBug {
        NONE,
        FORGETS,
        GIVES_NOTHING_BACK,
        THROWS
    }

    static final class PlantedCarryOver implements CarryOver {

        private final CarryOver good = new SessionCarryOver();
        private final List<RecordedPush> ofEverybody = Collections.synchronizedList(new ArrayList<>());
        volatile CarryOverBug bug = CarryOverBug.NONE;

        @Override
        public List<RecordedPush> keep(HttpServletRequest request, List<RecordedPush> events) {
            return switch (bug) {
                case FORGETS -> List.of();
                case SHARES_BETWEEN_VISITORS -> {
                    ofEverybody.addAll(events);
                    yield List.of();
                }
                case REVERSES -> {
                    List<RecordedPush> reversed = new ArrayList<>(events);
                    Collections.reverse(reversed);
                    yield good.keep(request, reversed);
                }
                case THROWS -> throw new IllegalStateException("the session store is down");
                default -> good.keep(request, events);
            };
        }

        @Override
        public List<RecordedPush> take(HttpServletRequest request) {
            return switch (bug) {
                case NEVER_CLEARS -> {
                    List<RecordedPush> events = good.take(request);
                    good.giveBack(request, events);
                    yield events;
                }
                case SHARES_BETWEEN_VISITORS -> {
                    List<RecordedPush> events = List.copyOf(ofEverybody);
                    ofEverybody.clear();
                    yield events;
                }
                case THROWS -> throw new IllegalStateException("the session store is down");
                default -> good.take(request);
            };
        }

        @Override
        public List<RecordedPush> giveBack(HttpServletRequest request, List<RecordedPush> events) {
            return bug == CarryOverBug.GIVES_NOTHING_BACK ? List.of() : good.giveBack(request, events);
        }
    }

    static final class PlantedOncePerStore implements OncePerStore {

        private final OncePerStore good = new SessionOncePerStore();
        volatile OncePerBug bug = OncePerBug.NONE;

        @Override
        public Optional<Claim> claim(HttpServletRequest request, Occurrence occurrence) {
            return switch (bug) {
                case NONE -> good.claim(request, occurrence);
                case FORGETS -> Optional.of(() -> {});
                case GIVES_NOTHING_BACK -> good.claim(request, occurrence).map(claim -> () -> {});
                case THROWS -> throw new IllegalStateException("the database is down");
            };
        }
    }

    /** Stands in front of everything and, with the bug in it, loses the header that keeps caches away. */
    static final class PlantedHeaderFilter implements Filter, Ordered {

        volatile boolean losesTheHeader;

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(request, losesTheHeader ? withoutCacheControl((HttpServletResponse) response) : response);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        private static HttpServletResponse withoutCacheControl(HttpServletResponse response) {
            return new HttpServletResponseWrapper(response) {
                @Override
                public void setHeader(String name, String value) {
                    if (!name.equals("Cache-Control")) {
                        super.setHeader(name, value);
                    }
                }
            };
        }
    }
}
