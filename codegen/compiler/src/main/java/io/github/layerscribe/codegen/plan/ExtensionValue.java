package io.github.layerscribe.codegen.plan;

import java.util.List;
import java.util.Map;

/** What stands behind a key that begins with {@code x-}: kept as written, never interpreted. */
public sealed interface ExtensionValue {

    /** A scalar, as its source text. */
    record Text(String text) implements ExtensionValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    record Items(List<ExtensionValue> items) implements ExtensionValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(items);
        }
    }

    record Entries(Map<String, ExtensionValue> entries) implements ExtensionValue {
        public Entries {
            entries = Ordered.copy(entries);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entries(entries);
        }
    }

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One method for each kind of value. */
    interface Cases<R> {
        R text(String text);

        R items(List<ExtensionValue> items);

        R entries(Map<String, ExtensionValue> entries);
    }
}
