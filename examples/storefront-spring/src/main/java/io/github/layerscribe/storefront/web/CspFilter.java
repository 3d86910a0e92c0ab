package io.github.layerscribe.storefront.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only those scripts run that carry this response's nonce; the pages find it in {@code cspNonce}. */
@Component
final class CspFilter extends OncePerRequestFilter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY = "default-src 'self' https://*.google-analytics.com; script-src 'nonce-%s'"
            + " 'strict-dynamic'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().encodeToString(random);
        request.setAttribute("cspNonce", nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        chain.doFilter(request, response);
    }
}
