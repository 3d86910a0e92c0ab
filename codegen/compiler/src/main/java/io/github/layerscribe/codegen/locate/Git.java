package io.github.layerscribe.codegen.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program git in one repository: reads commits, and changes nothing.
 *
 * <p>What the user wrote is always an operand and never an option; the environment cannot send it to another
 * repository, and it asks nobody anything. Each call ends within {@value #SECONDS} seconds.
 */
final class Git {

    private static final int SECONDS = 60;

    private final Path top;

    private Git(Path top) {
        this.top = top;
    }

    /** The repository around a folder. */
    static Git around(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                break;
            }
            existing = parent;
        }
        Answer answer = run(existing, List.of("rev-parse", "--show-toplevel"));
        if (answer.exitCode() != 0) {
            throw new PlanNotFoundException("The folder \"" + folder + "\" is in no git repository that can be read: "
                    + answer.complaint() + " Name a file or folder instead of git:REF, or clone the repository.");
        }
        return new Git(Path.of(answer.line()).toRealPath());
    }

    /** The commit that a branch, tag or other name stands for. */
    String commit(String ref) throws IOException {
        Answer answer = run(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"));
        if (answer.exitCode() != 0) {
            throw new PlanNotFoundException("The repository knows no commit \"" + ref + "\"."
                    + " Write a branch, tag or commit that it has; a shallow clone may need git fetch first.");
        }
        return answer.line();
    }

    /** A path of today as the repository knows it, with {@code /}; empty for its top. */
    String inRepository(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path real = Files.exists(absolute)
                ? absolute.toRealPath()
                : parent != null && Files.exists(parent)
                        ? parent.toRealPath().resolve(absolute.getFileName())
                        : absolute;
        if (!real.startsWith(top)) {
            throw new PlanNotFoundException("\"" + path + "\" lies outside the git repository \"" + top
                    + "\". Write git:REF:PATH with its path there.");
        }
        return top.relativize(real).toString().replace('\\', '/');
    }

    boolean isFolder(String commit, String path) throws IOException {
        return type(commit, path).equals("tree");
    }

    void requirePlan(String commit, String ref, String path) throws IOException {
        if (type(commit, path).isEmpty()) {
            throw new PlanNotFoundException("There is no \"" + path + "\" at \"" + ref
                    + "\". If it lay elsewhere then, write git:" + ref + ":PATH.");
        }
    }

    /** {@code blob}, {@code tree}, or nothing. */
    private String type(String commit, String path) throws IOException {
        Answer answer = run(List.of("cat-file", "-t", commit + ":" + path));
        return answer.exitCode() == 0 ? answer.line() : "";
    }

    /** Everything below a folder at a commit, as a zip. */
    void archive(String commit, String folder, Path zip) throws IOException {
        List<String> words = new ArrayList<>(List.of("archive", "--format=zip", "-0", "--output=" + zip, commit));
        if (!folder.isEmpty()) {
            words.addAll(List.of("--", folder));
        }
        Answer answer = run(words);
        if (answer.exitCode() != 0) {
            throw new IOException("git could not read \"" + folder + "\" at " + commit + ": " + answer.complaint());
        }
    }

    private Answer run(List<String> words) throws IOException {
        return run(top, words);
    }

    private static Answer run(Path folder, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--literal-pathspecs"));
        command.addAll(words);
        Path out = Files.createTempFile("layerscribe-git", ".out");
        Path err = Files.createTempFile("layerscribe-git", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
            return new Answer(exitCode(start(builder)), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static Process start(ProcessBuilder builder) throws PlanNotFoundException {
        try {
            return builder.start();
        } catch (IOException noGit) {
            throw new PlanNotFoundException("The program git could not be started: " + noGit.getMessage()
                    + ". Install git, or name a file or folder instead of git:REF.");
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("git did not end within " + SECONDS + " seconds.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** How a call ended, and what it said. */
    private record Answer(int exitCode, String out, String err) {

        private String line() {
            return out.strip();
        }

        /** Git's own words, in one line. */
        private String complaint() {
            String said = err.strip().replaceAll("\\s*\\R\\s*", "; ");
            return said.isEmpty() ? "it gave no reason." : said + ".";
        }
    }
}
