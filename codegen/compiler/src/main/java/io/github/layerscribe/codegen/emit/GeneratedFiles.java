package io.github.layerscribe.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of one run, in the order of their paths; each path has one owner.
 *
 * <p>Two files whose paths differ only in capitals are the same file on Windows and macOS, so they are refused as well,
 * and so is a file whose path is a folder of another.
 */
public final class GeneratedFiles {

    private record Claim(String owner, GeneratedFile file) {}

    private final Map<OutputRoot, TreeMap<String, Claim>> claims = new TreeMap<>();

    /**
     * Adds what one emitter made.
     *
     * @param owner the emitter's id
     * @throws IllegalStateException if a path is taken, or a document lies outside the emitter's folder: the plan's names
     *     are unique, so this is an emitter's mistake
     */
    public void claim(String owner, List<GeneratedFile> files) {
        for (GeneratedFile file : files) {
            requireOwnFolder(owner, file);
            Map<String, Claim> paths = claims.computeIfAbsent(file.root(), root -> new TreeMap<>());
            Claim earlier = paths.put(PortablePath.folded(file.path()), new Claim(owner, file));
            if (earlier != null) {
                throw clash(earlier, owner, file);
            }
        }
        requireNoFileAsFolder();
    }

    /** Every file, Java sources first. */
    public List<GeneratedFile> all() {
        List<GeneratedFile> all = new ArrayList<>();
        claims.values().forEach(paths -> paths.values().forEach(claim -> all.add(claim.file())));
        return List.copyOf(all);
    }

    private static void requireOwnFolder(String owner, GeneratedFile file) {
        if (file.root() == OutputRoot.DOCUMENT && !file.path().startsWith(owner + "/")) {
            throw new IllegalStateException("The emitter `" + owner + "` wants the document `" + file.path()
                    + "`. Put it into the emitter's own folder, `" + owner + "/`.");
        }
    }

    private void requireNoFileAsFolder() {
        for (TreeMap<String, Claim> paths : claims.values()) {
            paths.forEach((path, claim) -> {
                Map.Entry<String, Claim> inside = paths.ceilingEntry(path + "/");
                if (inside != null && inside.getKey().startsWith(path + "/")) {
                    throw clash(
                            claim, inside.getValue().owner(), inside.getValue().file());
                }
            });
        }
    }

    private static IllegalStateException clash(Claim earlier, String owner, GeneratedFile file) {
        return new IllegalStateException("The emitters `" + earlier.owner() + "` and `" + owner + "` both want `"
                + earlier.file().path() + "` (as `" + file.path() + "`). Give one of the files another name.");
    }
}
