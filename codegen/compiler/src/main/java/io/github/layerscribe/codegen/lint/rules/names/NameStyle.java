package io.github.layerscribe.codegen.lint.rules.names;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the words of a name are put together. The first that fits counts. */
enum NameStyle {
    SNAKE("[a-z0-9]+(_[a-z0-9]+)+", "words_like_this"),
    KEBAB("[a-z0-9]+(-[a-z0-9]+)+", "words-like-this"),
    SPACED("[a-z0-9]+( [a-z0-9]+)+", "words like this"),
    SCREAMING("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", "WORDS_LIKE_THIS"),
    CAMEL("[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*", "wordsLikeThis"),
    PASCAL("([A-Z][a-z0-9]+){2,}", "WordsLikeThis"),
    TITLE("[A-Z][^ _]*( ([A-Z0-9(&#][^ _]*|[a-z]{1,3}))*", "Words Like This"),
    SENTENCE("[A-Z][^ _]*( [^ _]+)+", "Words like this");

    private static final Pattern ONE_WORD = Pattern.compile("[a-z0-9]+");

    private final Pattern pattern;
    private final String sample;

    NameStyle(String pattern, String sample) {
        this.pattern = Pattern.compile(pattern);
        this.sample = sample;
    }

    /** The style of a name; none for a single small word, which fits most styles, and for what fits none. */
    static Optional<NameStyle> of(String name) {
        if (ONE_WORD.matcher(name).matches()) {
            return Optional.empty();
        }
        for (NameStyle style : values()) {
            if (style.pattern.matcher(name).matches()) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** The style as its own sample. */
    String sample() {
        return sample;
    }
}
