package io.github.layerscribe.storefront;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Says in one line that the port is taken; registered in {@code META-INF/spring.factories}. */
@Order(0)
final class TakenPort implements SpringBootExceptionReporter {

    TakenPort(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                System.err.println("Port " + taken.getPort() + " is taken; choose another, such as SERVER_PORT="
                        + (taken.getPort() + 1) + ".");
                return true;
            }
        }
        return false;
    }
}
