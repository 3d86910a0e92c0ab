package io.github.layerscribe.codegen.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a person that work goes on, if it takes more than a moment.
 *
 * <pre>{@code
 * LoadedPlan plan = Progress.during("Reading the plan", terminal, () -> PlanLoader.read(path, diagnostics));
 * }</pre>
 */
public final class Progress {

    private static final long A_MOMENT = 500;

    private final PrintWriter err;
    private final String what;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread = new Thread(this::show, "progress");

    private Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    /** Does the work, and takes back at its end what was shown; shows nothing where nobody looks. */
    public static <T> T during(String what, Terminal terminal, Work<T> work) throws IOException {
        if (!terminal.isInteractive()) {
            return work.result();
        }
        Progress progress = new Progress(terminal.err(), what);
        progress.thread.setDaemon(true);
        progress.thread.start();
        try {
            return work.result();
        } finally {
            progress.end();
        }
    }

    /** Something that may take long. */
    public interface Work<T> {

        /** Does it. */
        T result() throws IOException;
    }

    private void show() {
        try {
            if (!done.await(A_MOMENT, TimeUnit.MILLISECONDS)) {
                err.print(what + " …");
                err.flush();
                done.await();
                err.print("\r" + " ".repeat(what.length() + 2) + "\r");
                err.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        done.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
