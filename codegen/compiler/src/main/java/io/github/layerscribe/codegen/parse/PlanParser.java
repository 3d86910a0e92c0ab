package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.brand.PlanTree;
import io.github.layerscribe.codegen.parse.check.CheckParser;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.PlanIndex;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.payload.LayerParser;
import io.github.layerscribe.codegen.parse.payload.PayloadResolver;
import io.github.layerscribe.codegen.parse.rules.PlanRules;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PlanInfo;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.TrackingPlan.Dictionary;
import io.github.layerscribe.codegen.plan.TrackingPlan.Organisation;
import io.github.layerscribe.codegen.plan.TrackingPlan.Pushes;
import io.github.layerscribe.codegen.plan.TrackingPlan.Receivers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the nodes of a plan's files into the tracking plan, section by section, and reports every problem on the way.
 *
 * <p>Ids are indexed first, so the order of sections and files does not matter. What cannot be read is left out and
 * reported once: what refers to it stays silent.
 */
final class PlanParser {

    private final Diagnostics diagnostics;
    private final SectionReader reader;

    private PlanParser(PlanIndex index, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new SectionReader(index, diagnostics);
    }

    /** The plan, or nothing if there is an error, also one that was found before. */
    static Optional<TrackingPlan> parse(PlanTree tree, Diagnostics diagnostics) {
        PlanIndex index = PlanIndex.of(tree.root(), tree.takenOut(), diagnostics);
        TrackingPlan plan = new PlanParser(index, diagnostics).parse(tree);
        new PlanRules(plan, diagnostics).check();
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(plan);
    }

    private TrackingPlan parse(PlanTree tree) {
        PlanInfoParser infos = new PlanInfoParser(reader);
        KeyReader top = infos.keys(tree.root());
        PlanInfo info = infos.parse(top, tree.root());
        Organisation organisation = new Organisation(
                Definitions.of(reader.all(Section.TEAMS, new TeamParser()::parse)),
                new AllowParser(reader).parseAll(top));
        Dictionary words = dictionary();
        Map<String, PropertyDefinition> properties = byId(words.properties());
        CheckParser checks = new CheckParser(byId(words.objects()), diagnostics);
        Pushes pushes = pushes(properties, new PayloadResolver(checks, diagnostics));
        Receivers receivers = new Receivers(
                Definitions.of(reader.all(Section.PAGES, new PageParser(reader)::parse)),
                Definitions.of(destinations(properties)),
                Definitions.of(reader.all(Section.CONSENTS, new ConsentParser(reader)::parse)));
        return new TrackingPlan(info, tree.lineage(), organisation, receivers, words, pushes);
    }

    private Dictionary dictionary() {
        List<SetDefinition> sets = reader.all(Section.SETS, new SetParser(reader)::parse);
        TypeParser types = new TypeParser(reader, byId(sets));
        PropertyParser parser = new PropertyParser(reader, types);
        List<PropertyDefinition> list = reader.all(Section.PROPERTIES, parser::parse);
        Map<String, PropertyDefinition> properties = byId(list);
        parser.checkAmounts(properties);
        LayerParser layers = new LayerParser(reader.index(), properties, diagnostics);
        PayloadResolver payloads = new PayloadResolver(new CheckParser(Map.of(), diagnostics), diagnostics);
        List<ObjectDefinition> objects = new ObjectParser(reader, layers, payloads).parseAll();
        return new Dictionary(Definitions.of(sets), Definitions.of(list), Definitions.of(objects));
    }

    private Pushes pushes(Map<String, PropertyDefinition> properties, PayloadResolver payloads) {
        LayerParser layers = new LayerParser(reader.index(), properties, diagnostics);
        List<ContextDefinition> contexts =
                reader.all(Section.CONTEXTS, new ContextParser(reader, layers, payloads)::parse);
        List<GroupParser.Group> groups = reader.all(Section.GROUPS, new GroupParser(reader, layers)::parse);
        Map<String, GroupParser.Group> groupsById = new LinkedHashMap<>();
        groups.forEach(group -> groupsById.put(group.definition().id(), group));
        List<EventDefinition> events =
                reader.all(Section.EVENTS, new EventParser(reader, groupsById, layers, payloads)::parse);
        List<GroupDefinition> definitions =
                groups.stream().map(GroupParser.Group::definition).toList();
        return new Pushes(
                Definitions.of(contexts),
                Definitions.of(definitions),
                Definitions.of(events),
                Definitions.of(new JourneyParser(reader).parseAll()));
    }

    private List<DestinationDefinition> destinations(Map<String, PropertyDefinition> properties) {
        DestinationParser parser = new DestinationParser(reader, properties);
        List<DestinationDefinition> destinations = reader.all(Section.DESTINATIONS, parser::parse);
        parser.checkCarriers(destinations);
        return destinations;
    }

    private static <D extends Definition> Map<String, D> byId(Iterable<D> definitions) {
        Map<String, D> byId = new LinkedHashMap<>();
        definitions.forEach(definition -> byId.put(definition.id(), definition));
        return byId;
    }
}
