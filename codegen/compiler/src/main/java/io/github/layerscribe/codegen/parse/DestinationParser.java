package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Acceptance;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Account;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one entry of {@code destinations}. */
final class DestinationParser {

    private static final Pattern OPTION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    private final SectionReader reader;
    private final DialectParser dialects;

    DestinationParser(SectionReader reader, Map<String, PropertyDefinition> properties) {
        this.reader = reader;
        this.dialects = new DialectParser(reader, properties);
    }

    Optional<DestinationDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        Optional<Type> type = keys.choice("type", List.of(Type.values()), Type::word);
        Reference via = reader.reference(keys, "via", Section.DESTINATIONS);
        type.ifPresent(known -> checkVia(known, keys, id));
        Limits usual =
                type.filter(known -> known == Type.GA4 || known == Type.GTAG).isPresent() ? Limits.GA4 : Limits.NONE;
        Acceptance acceptance = new Acceptance(
                reader.consent(keys),
                keys.choice("privacy", List.of(Privacy.values()), Privacy::word).orElse(Privacy.PSEUDONYMOUS),
                keys.choice("limits", List.of(Limits.values()), Limits::word).orElse(usual));
        Account account = keys.scalar("id").flatMap(this::account).orElse(null);
        DestinationDefinition.Dialect dialect = dialects.parse(keys, type.orElse(Type.OTHER));
        return type.map(
                known -> new DestinationDefinition(keys.declaration(id), known, via, account, acceptance, dialect));
    }

    private void checkVia(Type type, KeyReader keys, YamlNode.Scalar id) {
        if (!type.isInPage() && !keys.has("via")) {
            reader.error(
                    "via",
                    id.range(),
                    "\"" + id.text() + "\" stands behind a tag manager and does not say which.",
                    "Add via: and the id of a gtm or tealium destination.");
        }
        if (type.isInPage() && keys.has("via")) {
            reader.error(
                    "via",
                    keys.rangeOf("via"),
                    "A destination of type " + type.word() + " reads in the page itself.",
                    "Take via out.");
        }
    }

    /** What carries is in the page and can carry. */
    void checkCarriers(List<DestinationDefinition> destinations) {
        Map<String, DestinationDefinition> byId = new HashMap<>();
        destinations.forEach(destination -> byId.put(destination.id(), destination));
        for (DestinationDefinition destination : destinations) {
            Reference via = destination.via();
            DestinationDefinition carrier = via == null ? null : byId.get(via.id());
            if (via != null && carrier != null && !carrier.type().isCarrier()) {
                reader.error(
                        "via",
                        via.range(),
                        "\"" + via.id() + "\" is of type " + carrier.type().word() + " and carries nothing.",
                        "Name a destination of type gtm or tealium.");
            }
        }
    }

    private Optional<Account> account(YamlNode.Scalar id) {
        Matcher option = OPTION.matcher(id.text());
        if (option.matches()) {
            return Optional.of(new Account(option.group(1), true));
        }
        if (id.text().contains("${")) {
            reader.error(
                    "destination-id",
                    id.range(),
                    "An option stands for the whole id, in capitals.",
                    "Write \"${GA4_ID}\".");
            return Optional.empty();
        }
        return WireNames.checkPrintable(id, 200, reader.diagnostics())
                ? Optional.of(new Account(id.text(), false))
                : Optional.empty();
    }
}
