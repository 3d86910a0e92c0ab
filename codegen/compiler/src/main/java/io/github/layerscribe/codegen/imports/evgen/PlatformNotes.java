package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Keeps in {@code x-platforms} which platform sends something since which version of its app, and by which ticket. */
final class PlatformNotes {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,59}");

    private final Losses losses;
    private final WireText texts;

    PlatformNotes(Losses losses, WireText texts) {
        this.losses = losses;
        this.texts = texts;
    }

    /**
     * What is said of each platform.
     *
     * @param parameters takes the parameters that only one platform sends
     */
    Written read(SourceNode.Mapping platforms, Consumer<SourceNode> parameters) {
        Map<String, Written> kept = new LinkedHashMap<>();
        for (SourceNode.Entry platform : platforms.entries().values()) {
            String name = platform.key().text();
            if (!WORD.matcher(name).matches()) {
                losses.add(
                        Loss.Kind.NAME,
                        platform.range(),
                        "\"" + name + "\" is no name of a platform.",
                        "It was left out.");
            } else if (platform.value() instanceof SourceNode.Mapping mapping) {
                kept.put(name, notes(mapping, parameters));
            } else if (!(platform.value() instanceof SourceNode.Nothing)) {
                losses.add(Loss.Kind.SHAPE, platform.range(), "\"" + name + "\" is no map.", "It was left out.");
            }
        }
        return new Written.Keys(kept);
    }

    private Written notes(SourceNode.Mapping platform, Consumer<SourceNode> parameters) {
        SourceKeys keys = new SourceKeys(platform, losses);
        Map<String, Written> notes = new LinkedHashMap<>();
        for (String key : new String[] {"app_versions", "ticket"}) {
            keys.entry(key)
                    .ifPresent(entry -> word(entry.value())
                            .ifPresentOrElse(
                                    word -> notes.put(key, word),
                                    () -> losses.add(
                                            Loss.Kind.SHAPE,
                                            entry.range(),
                                            "\"" + key + "\" is "
                                                    + entry.value().noun() + ".",
                                            "It was left out.")));
        }
        keys.take("parameters").ifPresent(parameters);
        keys.finish();
        return new Written.Keys(notes);
    }

    private Optional<Written> word(SourceNode value) {
        if (value instanceof SourceNode.Number number) {
            return Optional.of(Written.word(number.text()));
        }
        return value instanceof SourceNode.Text text
                ? texts.prose(Optional.of(text)).map(prose -> Written.word(prose.text()))
                : Optional.empty();
    }
}
