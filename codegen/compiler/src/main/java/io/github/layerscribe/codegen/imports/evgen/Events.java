package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.EventNamesTaken;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tree of events: levels are joined by dots, and end in versions. */
final class Events {

    private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]{0,8}");

    private final PlanDraft draft;
    private final Losses losses;
    private final WireText texts;
    private final EvgenFiles files;
    private final Parameters parameters;
    private final PlatformNotes platforms;
    private final EventNamesTaken taken;

    Events(PlanDraft draft, Losses losses, EvgenFiles files, Parameters parameters) {
        this.draft = draft;
        this.losses = losses;
        this.texts = new WireText(losses);
        this.files = files;
        this.parameters = parameters;
        this.platforms = new PlatformNotes(losses, texts);
        this.taken = new EventNamesTaken(losses);
    }

    void read(SourceNode.Entry section) {
        level(section, List.of());
    }

    private void level(SourceNode.Entry level, List<String> above) {
        if (!(level.value() instanceof SourceNode.Mapping mapping)
                || mapping.entries().isEmpty()) {
            losses.add(
                    Loss.Kind.SHAPE,
                    level.range(),
                    "\"" + level.key().text() + "\" is " + level.value().noun() + ", and no level of a tree of events.",
                    "It was left out.");
            return;
        }
        for (SourceNode.Entry entry : mapping.entries().values()) {
            String key = entry.key().text();
            if (key.equals("inheritance")) {
                files.library(entry);
            } else if (VERSION.matcher(key).matches()
                    && !above.isEmpty()
                    && entry.value() instanceof SourceNode.Mapping version) {
                version(entry, version, above);
            } else if (!key.equals("documentation_dir")) {
                List<String> names = new ArrayList<>(above);
                names.add(key);
                level(entry, names);
            }
        }
    }

    private void version(SourceNode.Entry whole, SourceNode.Mapping event, List<String> levels) {
        files.reach(event);
        SourceKeys keys = new SourceKeys(event, losses);
        String joined = String.join(".", levels);
        SourceNode.Text name = keys.text("force_event_name")
                .orElse(new SourceNode.Text(joined, whole.key().range()));
        List<SourceNode.Text> names = names(name, keys);
        List<SourceNode.Text> fitting = names.stream()
                .filter(each -> texts.fitsEvent(each, whole.range()))
                .filter(each -> taken.take(each, whole.key().text(), whole.range()))
                .toList();
        if (fitting.isEmpty()) {
            return;
        }
        Optional<SourceNode.Text> description = texts.prose(keys.text("description"));
        Map<String, Written> notes = notes(keys);
        List<DraftMember> members =
                new ArrayList<>(parameters.read(keys.take("parameters").orElse(null)));
        keys.entry("platforms").ifPresent(entry -> platforms(entry, notes, members));
        keys.finish();
        Map<String, Written> all = new LinkedHashMap<>();
        all.put("version", Written.number(whole.key().text().substring(1)));
        all.putAll(notes);
        DraftPayload payload = new DraftPayload(members, List.of());
        fitting.forEach(each -> draft.event(new DraftEvent(each, each.text(), description, payload, null, all)));
    }

    /** One name for each namespace that the caller may choose. */
    private static List<SourceNode.Text> names(SourceNode.Text name, SourceKeys keys) {
        List<SourceNode.Text> names = new ArrayList<>();
        for (SourceNode namespace : keys.items("namespaces")) {
            String text = namespace instanceof SourceNode.Text word ? word.text() : namespace.written();
            names.add(new SourceNode.Text(text + "." + name.text(), namespace.range()));
        }
        return names.isEmpty() ? List.of(name) : names;
    }

    private Map<String, Written> notes(SourceKeys keys) {
        Map<String, Written> notes = new LinkedHashMap<>();
        texts.prose(keys.text("comment")).ifPresent(text -> notes.put("x-comment", Written.word(text.text())));
        words(keys, "interface", notes);
        words(keys, "tags", notes);
        return notes;
    }

    private void words(SourceKeys keys, String key, Map<String, Written> notes) {
        SourceNode value = keys.take(key).orElse(null);
        List<SourceNode> items = items(value);
        List<Written> words = new ArrayList<>();
        for (SourceNode item : items) {
            Optional<SourceNode.Text> word =
                    item instanceof SourceNode.Text text ? texts.prose(Optional.of(text)) : Optional.empty();
            if (word.isPresent()) {
                words.add(Written.word(word.get().text()));
            } else {
                losses.add(
                        Loss.Kind.SHAPE,
                        item.range(),
                        "\"" + key + "\" names " + item.noun() + ".",
                        "It was left out.");
            }
        }
        if (!words.isEmpty()) {
            notes.put("x-" + key, words.size() == 1 ? words.get(0) : new Written.Items(words));
        }
    }

    private static List<SourceNode> items(@Nullable SourceNode value) {
        if (value == null || value instanceof SourceNode.Nothing) {
            return List.of();
        }
        return value instanceof SourceNode.Sequence sequence ? sequence.items() : List.of(value);
    }

    /** Where and since when it is sent; what only one platform sends is optional. */
    private void platforms(SourceNode.Entry entry, Map<String, Written> notes, List<DraftMember> members) {
        if (entry.value() instanceof SourceNode.Mapping mapping) {
            Written kept = platforms.read(mapping, local -> parameters.addOptional(local, members));
            if (kept instanceof Written.Keys found && !found.entries().isEmpty()) {
                notes.put("x-platforms", kept);
            }
        } else if (!(entry.value() instanceof SourceNode.Nothing)) {
            losses.add(Loss.Kind.SHAPE, entry.range(), "\"platforms\" is no map of platforms.", "It was left out.");
        }
    }
}
