package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.EmitterOption;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.naming.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what is wrong with the emitters and settings that a build names, before anything is read or written. */
final class OptionMistakes {

    private final List<String> emitters;
    private final Map<String, String> settings;

    OptionMistakes(List<String> emitters, Map<String, String> settings) {
        this.emitters = emitters;
        this.settings = settings;
    }

    /** One sentence and its cure for each mistake. */
    List<String> all() {
        List<String> mistakes = new ArrayList<>();
        List<String> known = Emitters.all().stream().map(Emitter::id).toList();
        if (emitters.isEmpty()) {
            mistakes.add("No emitter is named. Name one or more of " + quoted(known) + ".");
        }
        for (String id : new LinkedHashSet<>(emitters)) {
            Emitters.find(id)
                    .ifPresentOrElse(
                            emitter -> mistakes.addAll(missing(emitter)),
                            () -> mistakes.add("There is no emitter `" + id + "`. " + choice(id, known, "emitters")));
        }
        new TreeMap<>(settings).forEach((name, text) -> mistake(name, text).ifPresent(mistakes::add));
        return mistakes;
    }

    private List<String> missing(Emitter emitter) {
        return emitter.options().stream()
                .filter(option -> option.isRequired() && !settings.containsKey(option.name()))
                .map(option -> "The emitter `" + emitter.id() + "` needs `" + option.name() + "`: " + option.purpose())
                .toList();
    }

    private static Optional<String> mistake(String name, String text) {
        List<EmitterOption<?>> options = Emitters.all().stream()
                .flatMap(emitter -> emitter.options().stream())
                .toList();
        Optional<EmitterOption<?>> found =
                options.stream().filter(option -> option.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = options.stream().map(EmitterOption::name).toList();
            return Optional.of("There is no setting `" + name + "`. " + choice(name, names, "settings"));
        }
        return found.get().mistakeIn(text).map(mistake -> "`" + name + "`: " + mistake);
    }

    private static String choice(String written, List<String> known, String what) {
        String suggestion = Suggestion.didYouMean(written, known).replace('"', '`');
        return (suggestion.isEmpty() ? "" : suggestion + " ") + "The " + what + " are " + quoted(known) + ".";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
