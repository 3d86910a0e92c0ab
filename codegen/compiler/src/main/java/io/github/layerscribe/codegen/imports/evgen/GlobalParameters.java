package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftContext;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
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

/**
 * Reads the parameters of all events into one context: who sends events is told them once, and receivers have them with
 * every event. Those of single platforms are optional there.
 */
final class GlobalParameters {

    private final PlanDraft draft;
    private final Losses losses;
    private final EvgenFiles files;
    private final Parameters parameters;
    private final WireText texts;
    private final PlatformNotes platforms;
    private final List<DraftMember> members = new ArrayList<>();
    private final Map<String, Written> notes = new LinkedHashMap<>();
    private Optional<SourceNode.Text> description = Optional.empty();
    private Optional<SourceNode.Text> name = Optional.empty();

    GlobalParameters(PlanDraft draft, Losses losses, EvgenFiles files, Parameters parameters) {
        this.draft = draft;
        this.losses = losses;
        this.files = files;
        this.parameters = parameters;
        this.texts = new WireText(losses);
        this.platforms = new PlatformNotes(losses, texts);
    }

    /** {@code .GlobalParams}: what is sent with every event. */
    void read(SourceNode.Entry section) {
        files.reach(section.value());
        if (!(section.value() instanceof SourceNode.Mapping mapping)) {
            tell(section);
            return;
        }
        SourceKeys keys = new SourceKeys(mapping, losses);
        name = name.or(() -> Optional.of(section.key()));
        describe(texts.prose(keys.text("description")));
        keys.take("parameters").ifPresent(found -> parameters.add(found, members));
        Optional<SourceNode.Mapping> where = keys.mapping("platforms");
        if (where.isPresent()
                && platforms.read(where.get(), local -> parameters.addOptional(local, members))
                        instanceof Written.Keys kept
                && !kept.entries().isEmpty()) {
            notes.put("x-platforms", kept);
        }
        keys.finish();
    }

    /** {@code .PlatformParams}: what one platform sends with every event. */
    void readPlatforms(SourceNode.Entry section) {
        files.reach(section.value());
        if (!(section.value() instanceof SourceNode.Mapping mapping)) {
            tell(section);
            return;
        }
        for (SourceNode.Entry platform : mapping.entries().values()) {
            if (platform.value() instanceof SourceNode.Mapping inner) {
                SourceKeys keys = new SourceKeys(inner, losses);
                name = name.or(() -> Optional.of(section.key()));
                texts.prose(keys.text("description"))
                        .ifPresent(text -> losses.add(
                                Loss.Kind.TEXT,
                                text.range(),
                                "The parameters of " + platform.key().text() + " are described as a whole.",
                                "They are optional in the context of all parameters, which has its own description."));
                keys.take("parameters").ifPresent(found -> parameters.addOptional(found, members));
                keys.finish();
            } else {
                tell(platform);
            }
        }
    }

    private void describe(Optional<SourceNode.Text> text) {
        if (description.isPresent()) {
            text.ifPresent(other -> losses.add(
                    Loss.Kind.TEXT, other.range(), "Global parameters are described twice.", "The first was kept."));
        }
        description = description.or(() -> text);
    }

    private void tell(SourceNode.Entry section) {
        if (!(section.value() instanceof SourceNode.Nothing)) {
            losses.add(
                    Loss.Kind.SHAPE,
                    section.range(),
                    "\"" + section.key().text() + "\" is " + section.value().noun() + ".",
                    "It was left out.");
        }
    }

    /** Hands the context over, if there is anything in it. */
    void finish() {
        if (!members.isEmpty()) {
            SourceNode.Text idOf =
                    new SourceNode.Text("global_params", name.orElseThrow().range());
            draft.context(new DraftContext(idOf, description, new DraftPayload(members, List.of()), null, notes));
            return;
        }
        description.ifPresent(text -> losses.add(
                Loss.Kind.TEXT,
                text.range(),
                "This describes global parameters, and there are none.",
                "There is no context of them."));
        if (!notes.isEmpty()) {
            name.ifPresent(key -> losses.add(
                    Loss.Kind.KEY, key.range(), "There are platforms of no global parameters.", "They were left out."));
        }
    }
}
