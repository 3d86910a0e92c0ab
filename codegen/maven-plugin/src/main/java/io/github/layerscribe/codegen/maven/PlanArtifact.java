package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.locate.PlanLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** A plan that another build has published, by the coordinates of the artifact that carries it. */
final class PlanArtifact {

    private static final String FOLDER = "META-INF/layerscribe/plan";

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    PlanArtifact(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * Where the plan of an artifact is; it is downloaded if need be.
     *
     * @param coordinates {@code group:artifact:version}
     */
    PlanLocation locate(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.split(":", -1);
        if (parts.length != 3 || List.of(parts).stream().anyMatch(String::isBlank)) {
            throw new MojoFailureException("`planArtifact` is `group:artifact:version`, such as"
                    + " `com.acme:tracking-plan:4.1.0`, not `" + coordinates + "`.");
        }
        Path file = resolve(new DefaultArtifact(parts[0], parts[1], "jar", parts[2]), coordinates);
        // In a build of both modules the other one may not have been packed yet: then this is its folder of classes.
        return Files.isDirectory(file)
                ? PlanLocation.of(file.resolve(FOLDER))
                : PlanLocation.inArtifact(file, coordinates);
    }

    private Path resolve(DefaultArtifact artifact, String coordinates) throws MojoFailureException {
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, repositories, null);
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(
                    "The plan's artifact `" + coordinates + "` could not be had: " + e.getMessage(), e);
        }
    }
}
