package io.github.layerscribe.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notices that a redirect, an error or a page is on its way, while a session and headers can still be made. */
final class DataLayerResponse extends HttpServletResponseWrapper {

    private final Delivery delivery;

    DataLayerResponse(HttpServletResponse response, Delivery delivery) {
        super(response);
        this.delivery = delivery;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        carry();
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        carry();
        super.sendRedirect(location, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        carry();
        super.sendRedirect(location, status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        carry();
        super.sendRedirect(location, status, clearBuffer);
    }

    @Override
    public void sendError(int status) throws IOException {
        delivery.discard();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        delivery.discard();
        super.sendError(status, message);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        beforeBody();
        return super.getWriter();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        beforeBody();
        return super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        beforeBody();
        super.flushBuffer();
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(name, isWeaker(name, value) ? Delivery.NO_STORE : value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!isWeaker(name, value)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        if (delivery.isPersonal()) {
            delivery.forbidCaching();
        }
    }

    private void carry() {
        if (!isCommitted()) {
            delivery.carry();
        }
    }

    private void beforeBody() {
        if (isCommitted()) {
            return;
        }
        if (delivery.isRedirect()) {
            delivery.carry();
        } else if (isPage()) {
            delivery.seal();
        }
    }

    private boolean isPage() {
        String contentType = getContentType();
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }

    /** Whether somebody allows caches to keep a page that is known to be personal. */
    private boolean isWeaker(String name, @Nullable String value) {
        return delivery.isPersonal() && name.equalsIgnoreCase(Delivery.CACHE_CONTROL) && !Delivery.isStrict(value);
    }
}
