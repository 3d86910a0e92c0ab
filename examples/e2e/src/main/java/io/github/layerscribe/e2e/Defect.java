package io.github.layerscribe.e2e;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What real shops get wrong, done to the pages on purpose: each expectation must see its own. */
enum Defect implements UnaryOperator<String> {
    /** The control: the way through the proxy alone changes nothing. */
    NONE(null) {
        @Override
        public String apply(String page) {
            return page;
        }
    },

    RESET_REMOVED(Expectation.RESET_BEFORE_EACH_EVENT) {
        @Override
        public String apply(String page) {
            return page.replace("dataLayer.push({\"ecommerce\":null});", "");
        }
    },

    CONTEXTS_BELOW_THE_CONTAINER(Expectation.CONTEXTS_ABOVE_THE_CONTAINER) {
        @Override
        public String apply(String page) {
            Matcher contexts = CONTEXTS.matcher(page);
            return contexts.find() ? contexts.replaceFirst("").replace("</head>", contexts.group() + "</head>") : page;
        }
    },

    CARRIED_TWICE(Expectation.EACH_EVENT_ONCE) {
        @Override
        public String apply(String page) {
            return CARRIED.matcher(page).replaceFirst("$0$0");
        }
    },

    NONCE_MISSING(Expectation.NOTHING_BLOCKED) {
        @Override
        public String apply(String page) {
            return EVENTS.matcher(page).replaceAll("<script>");
        }
    };

    private static final String SCRIPT = "<script[^>]*>(?=(?:(?!</script>).)*?";
    private static final Pattern CONTEXTS =
            Pattern.compile("<script[^>]*>(?:(?!</script>).)*?\"page_type\"(?:(?!</script>).)*</script>");
    private static final Pattern EVENTS = Pattern.compile(SCRIPT + "push\\(\\{\"event\":\"[a-z_]+\")");
    private static final Pattern CARRIED = Pattern.compile("dataLayer\\.push\\(\\{\"ecommerce\":null\\}\\);"
            + "dataLayer\\.push\\(\\{\"event\":\"add_to_cart\".*?\\}\\);(?=dataLayer|</script>)");

    private final @Nullable Expectation expectation;

    Defect(@Nullable Expectation expectation) {
        this.expectation = expectation;
    }

    /** The one expectation that turns red; none for the control. */
    Optional<Expectation> expectation() {
        return Optional.ofNullable(expectation);
    }
}
