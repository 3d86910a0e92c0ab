package io.github.layerscribe.codegen.imports.draft;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a plan that is yet to be written: a word, a list, or keys with values, in their order. */
public sealed interface Written {

    /**
     * One scalar; quotes are set where the text needs them.
     *
     * @param isText whether digits in it are meant as text
     */
    record Word(String text, boolean isText) implements Written {}

    /** A list. */
    record Items(List<Written> items) implements Written {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys and values. */
    record Keys(Map<String, Written> entries) implements Written {

        public Keys {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    static Written word(String text) {
        return new Word(text, true);
    }

    /** A number in plain digits, true or false. */
    static Written number(String text) {
        return new Word(text, false);
    }

    static Written words(Collection<String> texts) {
        return new Items(texts.stream().map(Written::word).toList());
    }
}
