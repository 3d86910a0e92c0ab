package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.payload.LayerParser;
import io.github.layerscribe.codegen.parse.payload.Layering;
import io.github.layerscribe.codegen.parse.payload.PayloadResolver;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.ContextDefinition.Cache;
import io.github.layerscribe.codegen.plan.ContextDefinition.Scope;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code contexts}. */
final class ContextParser {

    static final List<EmittedBy> EMITTED_BY = List.of(EmittedBy.SERVER, EmittedBy.BROWSER);

    private final SectionReader reader;
    private final LayerParser layers;
    private final Layering layering;
    private final PayloadResolver payloads;

    ContextParser(SectionReader reader, LayerParser layers, PayloadResolver payloads) {
        this.reader = reader;
        this.layers = layers;
        this.layering = new Layering(reader.index().takenOut(), reader.diagnostics());
        this.payloads = payloads;
    }

    Optional<ContextDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        Payload payload = payloads.resolve(layering.alone(layers.parse(id, keys, "a context")), true);
        Scope scope = keys.choice("scope", List.of(Scope.values()), Scope::word).orElse(Scope.PAGE);
        Cache cache = keys.choice("cache", List.of(Cache.values()), Cache::word).orElse(Cache.PRIVATE);
        return Optional.of(new ContextDefinition(
                keys.declaration(id),
                keys.prose("description"),
                payload,
                new ContextDefinition.Subject(scope, identity(keys, payload, id.text()), cache),
                delivery(keys),
                reader.reference(keys, "owner", Section.TEAMS)));
    }

    private @Nullable PropertyDefinition identity(KeyReader keys, Payload payload, String id) {
        YamlNode.Scalar identity = keys.scalar("identity").orElse(null);
        if (identity == null
                || reader.index().reference(Section.PROPERTIES, identity).isEmpty()) {
            return null;
        }
        Optional<Member> member = payload.find(identity.text());
        if (member.isEmpty()) {
            reader.error(
                    "not-listed",
                    identity.range(),
                    "\"" + id + "\" does not list \"" + identity.text() + "\".",
                    "Add it to required or optional.");
        }
        return member.map(Member::property).orElse(null);
    }

    private ContextDefinition.Delivery delivery(KeyReader keys) {
        Selection pages = reader.selection(keys, "pages", Section.PAGES);
        Selection destinations = reader.selection(keys, "destinations", Section.DESTINATIONS);
        Set<EmittedBy> emittedBy = reader.emittedBy(keys, EMITTED_BY);
        return new ContextDefinition.Delivery(
                pages == null ? Selection.DEFAULT_ALL : pages,
                keys.flag("always", true),
                emittedBy == null ? EnumSet.of(EmittedBy.SERVER) : emittedBy,
                destinations == null ? Selection.DEFAULT_ALL : destinations,
                reader.consent(keys));
    }
}
