package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the plan for the people who agreed on it: an index, a page for each event, and the dictionary.
 *
 * <pre>
 * markdown/index.md             goal, approval, events by group, journeys, destinations, teams, pages, consents
 * markdown/events/purchase.md   what it means, what it carries, what each destination sees of it
 * markdown/properties.md        the dictionary, with who uses what; objects.md, sets.md, contexts.md beside it
 * markdown/deprecations.md      what goes, and what to use instead
 * </pre>
 *
 * <p>Plain CommonMark with tables. Nothing in the plan's text becomes markup ({@link Inline}), and links lead only to
 * these pages, and to the addresses under {@code see}.
 */
public final class MarkdownEmitter implements Emitter {

    static final String ID = "markdown";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String purpose() {
        return "Documents for people: an index, a page for each event, and the dictionary";
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new IndexPage(plan).file());
        files.addAll(new DictionaryPages(plan).files());
        files.add(ContextsPage.file(plan));
        files.add(DeprecationsPage.file(plan));
        List<DestinationView> views = DestinationView.all(plan);
        plan.events().forEach(event -> files.add(new EventPage(plan, event, views).file()));
        return files;
    }
}
