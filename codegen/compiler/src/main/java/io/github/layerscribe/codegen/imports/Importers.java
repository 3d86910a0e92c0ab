package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.imports.csv.CsvImporter;
import io.github.layerscribe.codegen.imports.evgen.EvgenImporter;
import io.github.layerscribe.codegen.imports.iglu.IgluImporter;
import io.github.layerscribe.codegen.imports.jsonschema.JsonSchemaImporter;
import io.github.layerscribe.codegen.imports.rudderstack.RudderStackImporter;
import io.github.layerscribe.codegen.imports.segment.SegmentImporter;
import java.util.List;
import java.util.Optional;

/** The importers there are. */
public final class Importers {

    private static final List<Importer> ALL = List.of(
            new SegmentImporter(),
            new RudderStackImporter(),
            new JsonSchemaImporter(),
            new IgluImporter(),
            new EvgenImporter(),
            new CsvImporter());

    private Importers() {}

    /** All of them, in the order in which help lists them. */
    public static List<Importer> all() {
        return ALL;
    }

    /** The one with this id. */
    public static Optional<Importer> find(String id) {
        return ALL.stream().filter(importer -> importer.id().equals(id)).findFirst();
    }
}
