package io.github.layerscribe.codegen.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles the tracking plan into Java classes for the application and a JavaScript module for its pages.
 *
 * <p>The Java sources are compiled with the project's own; the module becomes part of the jar, where any servlet
 * container serves it as {@code /layerscribe/<plan-id>.js}. As long as plan, options and Layerscribe stay the same,
 * nothing is read again and nothing written.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends SourcesGoal {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(property = "layerscribe.plan", defaultValue = "${project.basedir}/src/main/datalayer", required = true)
    private File plan;

    /** Where the Java sources go. */
    @Parameter(
            property = "layerscribe.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/layerscribe",
            required = true)
    private File outputDirectory;

    /** Where the files go that become part of the jar as they are. */
    @Parameter(
            property = "layerscribe.resourcesDirectory",
            defaultValue = "${project.build.directory}/generated-resources/layerscribe",
            required = true)
    private File resourcesDirectory;

    /** Where documents and schemas go, if emitters of such are chosen. */
    @Parameter(
            property = "layerscribe.documentsDirectory",
            defaultValue = "${project.build.directory}/generated-docs/layerscribe",
            required = true)
    private File documentsDirectory;

    @Override
    File plan() {
        return plan;
    }

    @Override
    Folders folders() {
        return new Folders(
                outputDirectory,
                resourcesDirectory,
                documentsDirectory,
                new File(project().getBuild().getOutputDirectory()));
    }

    @Override
    void compileAlso(String sources) {
        project().addCompileSourceRoot(sources);
    }

    @Override
    void packAlso(Resource resources) {
        project().addResource(resources);
    }
}
