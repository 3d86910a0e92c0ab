package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers rows to events, in the order in which they first stand in the sheet. */
final class SheetEvents {

    private static final int MAX_MEMBERS = 200;
    private static final List<Heading> NOTES = List.of(Heading.PURPOSE, Heading.TRIGGER, Heading.PAGE, Heading.OWNER);

    private final PlanDraft draft;
    private final Losses losses;
    private final WireText texts;
    private final SheetProperties properties;
    private final Map<String, Found> events = new LinkedHashMap<>();
    private @Nullable Found last;

    SheetEvents(PlanDraft draft, Losses losses) {
        this.draft = draft;
        this.losses = losses;
        this.texts = new WireText(losses);
        this.properties = new SheetProperties(losses, texts);
    }

    /** One event and what its rows say. */
    private static final class Found {
        private final SourceNode.Text name;
        private final SourceNode.Mapping first;
        private final boolean isKept;
        private final Map<Heading, SourceNode.Text> notes = new LinkedHashMap<>();
        private final Map<String, DraftMember> members = new LinkedHashMap<>();

        Found(SourceNode.Text name, SourceNode.Mapping first, boolean isKept) {
            this.name = name;
            this.first = first;
            this.isKept = isKept;
        }
    }

    /** The rows of one sheet. */
    void read(SourceNode.Sequence sheet) {
        last = null;
        for (SourceNode row : sheet.items()) {
            read((SourceNode.Mapping) row);
        }
    }

    private void read(SourceNode.Mapping row) {
        SourceKeys keys = new SourceKeys(row, losses);
        Optional<SourceNode.Text> name = keys.text(Heading.EVENT.word());
        name.ifPresent(found -> last = events.computeIfAbsent(
                WireNames.fold(found.text()), none -> new Found(found, row, texts.fitsEvent(found, row.range()))));
        Found event = last;
        if (event == null) {
            losses.add(Loss.Kind.NAME, row.range(), "No event is named here or above.", "The row was left out.");
            return;
        }
        if (!event.isKept && !event.first.equals(row)) {
            losses.add(
                    Loss.Kind.NAME,
                    row.range(),
                    "This row is about \"" + event.name.text() + "\", which cannot be an event.",
                    "It was left out.");
        }
        if (!event.isKept) {
            return;
        }
        name.filter(found -> !found.text().equals(event.name.text()))
                .ifPresent(found -> losses.add(
                        Loss.Kind.CONTRADICTION,
                        found.range(),
                        "\"" + found.text() + "\" differs from \"" + event.name.text() + "\" in letters only.",
                        "It counts as the same event."));
        notes(keys, event);
        property(keys, row, event);
        keys.finish();
    }

    private void notes(SourceKeys keys, Found event) {
        boolean isOfProperty = keys.mapping().find(Heading.PROPERTY.word()).isPresent();
        note(keys, Heading.EVENT_DESCRIPTION, Heading.EVENT_DESCRIPTION, event);
        for (Heading heading : NOTES) {
            note(keys, heading, heading, event);
        }
        if (!isOfProperty) {
            note(keys, Heading.DESCRIPTION, Heading.EVENT_DESCRIPTION, event);
        }
    }

    private void note(SourceKeys keys, Heading column, Heading meaning, Found event) {
        Optional<SourceNode.Text> text = texts.prose(keys.text(column.word()));
        SourceNode.Text first = event.notes.get(meaning);
        if (first == null) {
            text.ifPresent(found -> event.notes.put(meaning, found));
            return;
        }
        text.filter(found -> !found.text().equals(first.text()))
                .ifPresent(found -> losses.add(
                        Loss.Kind.TEXT,
                        found.range(),
                        "\"" + event.name.text() + "\" has another " + column.word() + " here.",
                        "The plan has that of " + first.range() + "."));
    }

    private void property(SourceKeys keys, SourceNode.Mapping row, Found event) {
        Optional<DraftMember> found = properties.read(keys, row);
        if (found.isEmpty()) {
            return;
        }
        String name = found.get().property().name().text();
        DraftMember first = event.members.get(name);
        if (first != null && isSame(first, found.get())) {
            return;
        }
        if (first != null) {
            losses.add(
                    Loss.Kind.CONTRADICTION,
                    row.range(),
                    "\"" + name + "\" of \"" + event.name.text() + "\" is described otherwise at "
                            + first.property().name().range() + ".",
                    "The first row was kept.");
        } else if (event.members.size() == MAX_MEMBERS) {
            losses.add(
                    Loss.Kind.SHAPE,
                    row.range(),
                    "\"" + name + "\" is one property too many: one event lists at most 200.",
                    "It was left out.");
        } else {
            event.members.put(name, found.get());
        }
    }

    private static boolean isSame(DraftMember first, DraftMember next) {
        return first.isRequired() == next.isRequired()
                && first.property().type().equals(next.property().type())
                && first.property().rules().equals(next.property().rules())
                && text(first.property().notes().description())
                        .equals(text(next.property().notes().description()))
                && text(first.property().notes().example())
                        .equals(text(next.property().notes().example()))
                && first.property()
                        .notes()
                        .keys()
                        .equals(next.property().notes().keys());
    }

    private static String text(Optional<SourceNode.Text> text) {
        return text.map(SourceNode.Text::text).orElse("");
    }

    /** Hands the events over. */
    void finish() {
        for (Found event : events.values()) {
            if (!event.isKept) {
                continue;
            }
            Map<String, Written> keys = new LinkedHashMap<>();
            for (Heading heading : NOTES) {
                SourceNode.Text note = event.notes.get(heading);
                if (note != null) {
                    boolean isKey = heading == Heading.PURPOSE || heading == Heading.TRIGGER;
                    keys.put(isKey ? heading.word() : "x-" + heading.word(), Written.word(note.text()));
                }
            }
            draft.event(new DraftEvent(
                    event.name,
                    event.name.text(),
                    Optional.ofNullable(event.notes.get(Heading.EVENT_DESCRIPTION)),
                    new DraftPayload(new ArrayList<>(event.members.values()), List.of()),
                    null,
                    keys));
        }
    }
}
