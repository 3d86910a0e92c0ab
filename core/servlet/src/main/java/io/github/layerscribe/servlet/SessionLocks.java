package io.github.layerscribe.servlet;

import jakarta.servlet.http.HttpSession;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Makes reading and writing a session attribute one step.
 *
 * <p>Locks by session id: containers may hand out another {@link HttpSession} object to every request, so the object
 * itself is no mutex. A fixed number of locks, shared by the sessions.
 */
final class SessionLocks {

    private static final int COUNT = 64;

    private final ReentrantLock[] locks = new ReentrantLock[COUNT];

    SessionLocks() {
        for (int i = 0; i < COUNT; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    <T> T inside(HttpSession session, Supplier<T> step) {
        ReentrantLock lock = locks[Math.floorMod(session.getId().hashCode(), COUNT)];
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}
