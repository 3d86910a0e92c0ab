package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.CodegenOptions;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals share that make files from the plan, or look whether they are current. */
abstract class EmittingGoal extends PlanGoal {

    /** The Java package of the generated classes. */
    @Parameter(property = "layerscribe.packageName", defaultValue = "${project.groupId}.datalayer", required = true)
    private String packageName;

    /** What to make: {@code java}, {@code javascript}, {@code json-schema}, {@code plan}, {@code markdown}. */
    @Parameter(property = "layerscribe.emitters", defaultValue = "java,javascript", required = true)
    private List<String> emitters;

    /** Further settings of the emitters by name; {@code packageName} is the setting {@code java.package}. */
    @Parameter
    private @Nullable Map<String, String> options;

    final CodegenOptions options(PlanSource plan, OutputFolders folders) throws MojoFailureException {
        Map<String, String> settings = new TreeMap<>(options == null ? Map.of() : options);
        settings.putIfAbsent("java.package", packageName);
        try {
            return new CodegenOptions(plan, emitters, settings, folders);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
