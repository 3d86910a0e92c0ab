package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.CodegenOptions;
import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.CodegenRun;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.IOException;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** A Spring Boot application of nothing but what a README shows: plan, controller and template. Listens on loopback. */
final class ReadmeApplication implements AutoCloseable {

    private static final String PACKAGE = "com.example.shop";
    private static final String APPLICATION = """
            package com.example.shop;

            @org.springframework.boot.autoconfigure.SpringBootApplication
            class ShopApplication {}
            """;

    private final ConfigurableApplicationContext context;
    private final URLClassLoader classes;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private ReadmeApplication(ConfigurableApplicationContext context, URLClassLoader classes) {
        this.context = context;
        this.classes = classes;
    }

    static ReadmeApplication start(Readme readme, String template, Path folder) throws Exception {
        Path classes = compile(readme, folder);
        Path templates = folder.resolve("templates");
        write(templates.resolve(template + ".html"), readme.block("html", 0).code());
        URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
        SpringApplication application = new SpringApplication(
                new DefaultResourceLoader(loader), Class.forName(PACKAGE + ".ShopApplication", true, loader));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return new ReadmeApplication(
                    application.run(
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--spring.config.name=none", // the store's own settings are not the README's
                            "--spring.sql.init.mode=never",
                            "--spring.thymeleaf.prefix=" + templates.toUri(),
                            "--spring.main.banner-mode=off"),
                    loader);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(30))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        context.close();
        classes.close();
    }

    private static Path compile(Readme readme, Path folder) throws IOException {
        Path plan =
                write(folder.resolve("shop.plan.yaml"), readme.block("yaml", 0).code());
        Path sources = folder.resolve("java");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        CodegenResult result = new CodegenRun(new CodegenOptions(
                        PlanSource.of(plan),
                        CodegenOptions.DEFAULT_EMITTERS,
                        Map.of("java.package", PACKAGE + ".datalayer"),
                        OutputFolders.below(folder)))
                .run();
        assertThat(result.diagnostics()).isEmpty();
        write(
                sources.resolve("com/example/shop/Controller.java"),
                readme.block("java", 0).code());
        write(sources.resolve("com/example/shop/ShopApplication.java"), APPLICATION);
        javac(sources, classes);
        return classes;
    }

    private static void javac(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> java =
                        Files.walk(sources).filter(file -> file.toString().endsWith(".java"))) {
            List<Path> all = java.sorted().toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-parameters",
                    "-Xlint:all,-path,-classfile",
                    "-Werror");
            assertThat(compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
