package io.github.layerscribe.codegen.imports.iglu;

import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a self-describing schema calls itself: vendor, name, format and a version of model, revision and addition. */
record SchemaKey(SourceNode.Text name, String vendor, String format, int model, int revision, int addition) {

    static final Comparator<SchemaKey> BY_VERSION = Comparator.comparingInt(SchemaKey::model)
            .thenComparingInt(SchemaKey::revision)
            .thenComparingInt(SchemaKey::addition);

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})-([0-9]{1,6})");

    static Optional<SchemaKey> of(SourceNode.Mapping root) {
        if (!(root.find("self").orElse(null) instanceof SourceNode.Mapping self)
                || !(self.find("name").orElse(null) instanceof SourceNode.Text name)) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(text(self, "version"));
        return version.matches() && !text(self, "vendor").isEmpty()
                ? Optional.of(new SchemaKey(
                        name,
                        text(self, "vendor"),
                        text(self, "format"),
                        Integer.parseInt(version.group(1)),
                        Integer.parseInt(version.group(2)),
                        Integer.parseInt(version.group(3))))
                : Optional.empty();
    }

    private static String text(SourceNode.Mapping self, String key) {
        return self.find(key).orElse(null) instanceof SourceNode.Text text ? text.text() : "";
    }

    /** The same for all versions of a schema. */
    String family() {
        return vendor + "/" + name.text();
    }

    /** Its address, which the destination needs. */
    String uri() {
        return "iglu:" + family() + "/" + format + "/" + version();
    }

    String version() {
        return model + "-" + revision + "-" + addition;
    }
}
