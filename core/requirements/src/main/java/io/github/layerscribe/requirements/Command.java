package io.github.layerscribe.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One program with its arguments, started without a shell and bounded in time. */
public record Command(List<String> words, Path folder) {

    public Command {
        words = List.copyOf(words);
    }

    /** How a program ended, with everything that it printed on both streams. */
    public record Result(int exitCode, String output) {}

    /** Runs to the end, or ends the program and fails once the time is over. */
    public Result run(Duration limit) {
        try {
            Path output = Files.createTempFile("command", ".log");
            try {
                return new Result(exitCode(output, limit), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("`" + words.get(0) + "` could not be run", e);
        }
    }

    private int exitCode(Path output, Duration limit) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        "`" + String.join(" ", words) + "` did not end within " + limit.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("`" + words.get(0) + "` was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
