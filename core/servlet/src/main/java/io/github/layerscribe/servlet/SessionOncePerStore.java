package io.github.layerscribe.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the last 100 occurrences in one session attribute, JDK types only. Creates the session where there is none.
 *
 * <p>Safe for use by several threads.
 */
public final class SessionOncePerStore implements OncePerStore {

    static final String ATTRIBUTE = "io.github.layerscribe.once";
    static final int MOST_DIGESTS = 100;

    private final SessionLocks locks = new SessionLocks();

    @Override
    public Optional<Claim> claim(HttpServletRequest request, Occurrence occurrence) {
        HttpSession session = request.getSession();
        String digest = occurrence.digest();
        boolean claimed = locks.inside(session, () -> remember(session, digest));
        return claimed ? Optional.of(() -> locks.inside(session, () -> forget(session, digest))) : Optional.empty();
    }

    private static boolean remember(HttpSession session, String digest) {
        List<String> digests = digests(session);
        if (digests.contains(digest)) {
            return false;
        }
        digests.add(digest);
        session.setAttribute(ATTRIBUTE, newest(digests));
        return true;
    }

    private static boolean forget(HttpSession session, String digest) {
        List<String> digests = digests(session);
        boolean known = digests.remove(digest);
        if (known) {
            session.setAttribute(ATTRIBUTE, digests);
        }
        return known;
    }

    /** A fresh copy: a session that is written elsewhere notices only what is set anew. */
    private static List<String> digests(HttpSession session) {
        List<String> digests = new ArrayList<>();
        if (session.getAttribute(ATTRIBUTE) instanceof List<?> known) {
            known.forEach(digest -> digests.add(String.valueOf(digest)));
        }
        return digests;
    }

    private static List<String> newest(List<String> digests) {
        int size = digests.size();
        return size <= MOST_DIGESTS ? digests : new ArrayList<>(digests.subList(size - MOST_DIGESTS, size));
    }
}
