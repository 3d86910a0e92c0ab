package io.github.layerscribe.servlet;

import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.validation.ViolationPolicy;
import io.github.layerscribe.validation.ViolationReport;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A Tomcat with our filter, whose pages are lambdas, and one visitor. */
final class Server implements AutoCloseable {

    private static final Logger TOMCAT = Logger.getLogger("org.apache");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final List<ViolationReport> reports = new CopyOnWriteArrayList<>();

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Logger log = Logger.getLogger("org.apache.catalina.core.ContainerBase.[Tomcat].[127.0.0.1].[/]");
    private final DeliverySettings settings;

    Server(Path folder) {
        this(folder, ViolationPolicy.KEEP, NonceProvider.ofAttribute(NonceProvider.DEFAULT_ATTRIBUTE));
    }

    Server(Path folder, ViolationPolicy policy, NonceProvider nonces) {
        DataLayerSettings dataLayer = DataLayerSettings.builder()
                .policy(policy)
                .listener(reports::add)
                .build();
        settings = new DeliverySettings(dataLayer, new SessionCarryOver(), new SessionOncePerStore(), nonces);
        tomcat.setSilent(true);
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", folder.toString());
        TOMCAT.setLevel(Level.OFF); // failures are planned here
        log.setLevel(Level.OFF);
        Tomcat.addServlet(context, "pages", new PagesServlet()).setAsyncSupported(true);
        context.addServletMappingDecoded("/*", "pages");
        addFilter(context, "first");
        addFilter(context, "mapped twice by mistake");
        ErrorPage error = new ErrorPage();
        error.setLocation("/error");
        context.addErrorPage(error);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    Server page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** A page as a servlet would write it, with both scripts. */
    Server htmlPage(String path, Page before) {
        return page(path, (request, response) -> {
            before.answer(request, response);
            print(request, response);
        });
    }

    static void print(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Delivery delivery = RequestDataLayer.delivery(request).orElseThrow();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("<head>");
        response.getWriter().print(delivery.printContexts());
        response.getWriter().print("</head>");
        response.getWriter().print(delivery.printEvents());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> head(String path) {
        return send("HEAD", path);
    }

    private HttpResponse<String> send(String method, String path) {
        try {
            URI uri = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .method(method, BodyPublishers.noBody())
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reports of a rule: the names of the pushes. */
    List<String> reported(String rule) {
        return reports.stream()
                .filter(report -> report.violations().get(0).rule().equals(rule))
                .map(ViolationReport::push)
                .toList();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFilter(Context context, String name) {
        FilterDef filter = new FilterDef();
        filter.setFilterName(name);
        filter.setFilter(new DataLayerFilter(settings));
        filter.setAsyncSupported("true");
        context.addFilterDef(filter);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        map.setDispatcher(DispatcherType.REQUEST.name());
        map.setDispatcher(DispatcherType.ASYNC.name());
        map.setDispatcher(DispatcherType.ERROR.name());
        context.addFilterMap(map);
    }

    /** Answers a request. */
    @FunctionalInterface
    interface Page {

        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    private final class PagesServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            pages.get(request.getRequestURI()).answer(request, response);
        }
    }
}
