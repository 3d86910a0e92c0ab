package io.github.layerscribe.e2e;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold on every page, each a thing that goes wrong in real shops. */
enum Expectation {
    /** An event that nests its properties is told after a push that clears what an earlier event left there. */
    RESET_BEFORE_EACH_EVENT {
        @Override
        Stream<String> complaints(PageVisit visit) {
            return positions(visit, PageVisit::isEvent)
                    .filter(at -> !isAfterReset(visit.messages(), at))
                    .mapToObj(at -> "no reset stands before " + nameAt(visit, at));
        }

        private boolean isAfterReset(List<JsonNode> messages, int at) {
            JsonNode event = messages.get(at);
            return event.propertyNames().stream()
                    .filter(name -> event.get(name).isObject())
                    .allMatch(name -> at > 0
                            && messages.get(at - 1).size() == 1
                            && messages.get(at - 1).path(name).isNull());
        }
    },

    /** State is known before the container looks at the page. */
    CONTEXTS_ABOVE_THE_CONTAINER {
        @Override
        Stream<String> complaints(PageVisit visit) {
            int container = containerStart(visit);
            return positions(visit, PageVisit::isContext)
                    .filter(at -> at > container)
                    .mapToObj(at -> "a context stands below the container: " + nameAt(visit, at));
        }
    },

    /** Events come when the container listens, in their order. */
    EVENTS_BELOW_THE_CONTAINER {
        @Override
        Stream<String> complaints(PageVisit visit) {
            int container = containerStart(visit);
            return positions(visit, PageVisit::isEvent)
                    .filter(at -> at < container)
                    .mapToObj(at -> "an event stands above the container: " + nameAt(visit, at));
        }
    },

    /** Nothing is told twice on a page. */
    EACH_EVENT_ONCE {
        @Override
        Stream<String> complaints(PageVisit visit) {
            Set<JsonNode> seen = new HashSet<>();
            return visit.events().stream()
                    .filter(event -> !seen.add(event))
                    .map(event -> "told twice: " + event.get("event"));
        }
    },

    /** The Content-Security-Policy stops none of the page's own scripts. */
    NOTHING_BLOCKED {
        @Override
        Stream<String> complaints(PageVisit visit) {
            return visit.console().stream().filter(Expectation::isAboutThePolicy);
        }
    },

    /** The console is free of errors and of warnings about the plan. */
    QUIET_CONSOLE {
        @Override
        Stream<String> complaints(PageVisit visit) {
            return visit.console().stream().filter(line -> !isAboutThePolicy(line));
        }
    };

    /** What is wrong with a page; empty where it is as it should be. */
    abstract Stream<String> complaints(PageVisit visit);

    private static boolean isAboutThePolicy(String line) {
        return line.contains("Content Security Policy");
    }

    private static int containerStart(PageVisit visit) {
        return positions(visit, PageVisit::isContainerStart)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The container did not start on " + visit.path()));
    }

    private static IntStream positions(PageVisit visit, Predicate<JsonNode> which) {
        return IntStream.range(0, visit.messages().size())
                .filter(at -> which.test(visit.messages().get(at)));
    }

    private static String nameAt(PageVisit visit, int at) {
        JsonNode message = visit.messages().get(at);
        return message.path("event").asString(message.propertyNames().toString());
    }
}
