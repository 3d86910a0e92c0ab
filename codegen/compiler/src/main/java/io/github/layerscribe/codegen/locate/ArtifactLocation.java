package io.github.layerscribe.codegen.locate;

import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.zip.ZipException;

/** A plan that an artifact carries. */
record ArtifactLocation(Path jar, String coordinates) implements PlanLocation {

    private static final String FOLDER = "META-INF/layerscribe/plan";

    @Override
    public OpenPlan open() throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new PlanNotFoundException("There is no file \"" + jar + "\" for the artifact \"" + coordinates
                    + "\". Resolve the artifact first.");
        }
        FileSystem files = contents();
        Path folder = files.getPath("/" + FOLDER);
        if (!Files.isDirectory(folder)) {
            files.close();
            throw new PlanNotFoundException("The artifact \"" + coordinates + "\" holds no plan. A plan lies under "
                    + FOLDER + "/ of its jar.");
        }
        PlanSource source = PlanSource.of(folder).withRoot(folder).shownAs(coordinates + "!/");
        return new OpenPlan(source, files);
    }

    private FileSystem contents() throws IOException {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (ZipException | ProviderNotFoundException noJar) {
            throw new PlanNotFoundException("\"" + jar + "\" of the artifact \"" + coordinates + "\" is no jar.");
        }
    }
}
