package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints {@code <plan>.js} with {@code <plan>.d.ts}, which any servlet container serves under {@code /layerscribe/}, and
 * {@code snippets/<event>.js} for every event of a page.
 *
 * <pre>{@code
 * import {pushSelectContent} from '/layerscribe/acme-shoes.js';
 * pushSelectContent({content_type: 'teaser', content_id: 'hero-2'});
 * }</pre>
 *
 * <p>The module needs nothing else: no package, no build step.
 */
public final class JavascriptEmitter implements Emitter {

    private static final String MODULES = "META-INF/resources/layerscribe/";
    private static final String SNIPPETS = "META-INF/layerscribe/snippets/";

    @Override
    public String id() {
        return "javascript";
    }

    @Override
    public String purpose() {
        return "A module with one function for each event of the browser, its types, and a snippet for each event";
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        List<GeneratedFile> files = new ArrayList<>();
        BrowserPushes pushes = BrowserPushes.of(plan);
        if (!pushes.isEmpty()) {
            files.add(GeneratedFile.resource(
                    MODULES + plan.id() + ".js", new ModuleWriter(plan, pushes, options.generatorVersion()).text()));
            files.add(GeneratedFile.resource(
                    MODULES + plan.id() + ".d.ts",
                    new DeclarationWriter(plan, pushes, options.generatorVersion()).text()));
        }
        for (EventDefinition event : plan.events()) {
            if (event.isInCode() && !event.isEmittedBy(EmittedBy.BACKEND)) {
                files.add(GeneratedFile.resource(SNIPPETS + event.id() + ".js", SnippetWriter.snippet(plan, event)));
            }
        }
        return files;
    }
}
