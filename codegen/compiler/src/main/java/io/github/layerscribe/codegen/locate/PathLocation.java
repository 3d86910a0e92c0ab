package io.github.layerscribe.codegen.locate;

import io.github.layerscribe.codegen.parse.PlanSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file or folder. Whether it is there is the loader's to tell, with the other problems. */
record PathLocation(Path path, @Nullable Path root) implements PlanLocation {

    @Override
    public OpenPlan open() {
        PlanSource source = PlanSource.of(path);
        return new OpenPlan(root == null ? source : source.withRoot(root), () -> {});
    }

    /** The folder of a plan: itself, or that of the file. */
    static Path folderOf(Path plan) {
        Path parent = plan.toAbsolutePath().getParent();
        return Files.isDirectory(plan) || parent == null ? plan : parent;
    }
}
