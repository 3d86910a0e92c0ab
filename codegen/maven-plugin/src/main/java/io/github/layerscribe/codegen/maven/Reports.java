package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.diagnostic.format.DiagnosticFormat;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticFormats;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** The reports that a build asks for, each in a file of its own. */
final class Reports {

    private static final Map<String, String> SUFFIXES = Map.of("junit", "xml", "text", "txt", "github", "txt");

    private final List<DiagnosticFormat> formats;
    private final String name;

    private Reports(List<DiagnosticFormat> formats, String name) {
        this.formats = formats;
        this.name = name;
    }

    /**
     * Reports of these formats.
     *
     * @param name the files' name without its suffix
     */
    static Reports of(List<String> ids, String name) throws MojoFailureException {
        List<DiagnosticFormat> formats = new ArrayList<>();
        for (String id : ids) {
            formats.add(DiagnosticFormats.find(id)
                    .orElseThrow(() -> new MojoFailureException("There is no format `" + id + "`. `formats` takes "
                            + DiagnosticFormats.all().stream()
                                    .map(DiagnosticFormat::id)
                                    .toList()
                            + ".")));
        }
        return new Reports(formats, name);
    }

    void write(DiagnosticReport report, Path folder) throws IOException {
        if (!formats.isEmpty()) {
            Files.createDirectories(folder);
        }
        for (DiagnosticFormat format : formats) {
            String suffix = SUFFIXES.getOrDefault(format.id(), format.id());
            Files.writeString(folder.resolve(name + "." + suffix), format.write(report));
        }
    }
}
