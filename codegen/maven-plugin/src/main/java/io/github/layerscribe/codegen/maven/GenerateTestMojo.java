package io.github.layerscribe.codegen.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles a tracking plan for the project's tests alone: classes and resources that no artifact will hold.
 *
 * <p>Output and memory are its own, so it may run beside {@code generate}; each has its plan.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends SourcesGoal {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(
            property = "layerscribe.test.plan",
            defaultValue = "${project.basedir}/src/test/datalayer",
            required = true)
    private File plan;

    /** Where the Java sources go. */
    @Parameter(
            property = "layerscribe.test.outputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/layerscribe",
            required = true)
    private File outputDirectory;

    /** Where the files go that become part of the tests' class path as they are. */
    @Parameter(
            property = "layerscribe.test.resourcesDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/layerscribe",
            required = true)
    private File resourcesDirectory;

    /** Where documents and schemas go, if emitters of such are chosen. */
    @Parameter(
            property = "layerscribe.test.documentsDirectory",
            defaultValue = "${project.build.directory}/generated-test-docs/layerscribe",
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
                new File(project().getBuild().getTestOutputDirectory()));
    }

    @Override
    void compileAlso(String sources) {
        project().addTestCompileSourceRoot(sources);
    }

    @Override
    void packAlso(Resource resources) {
        project().addTestResource(resources);
    }
}
