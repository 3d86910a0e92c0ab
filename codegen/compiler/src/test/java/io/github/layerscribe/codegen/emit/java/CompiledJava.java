package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.event.Push;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the strictest compiler says about generated sources, and the classes if it is content. All in memory. */
public final class CompiledJava {

    private static final List<String> STRICT =
            List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-encoding", "UTF-8");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final String messages;
    private final Map<String, byte[]> classes;

    private CompiledJava(String messages, Map<String, byte[]> classes) {
        this.messages = messages;
        this.classes = classes;
    }

    /** Compiles sources by path, as somebody does who takes every warning for an error. */
    public static CompiledJava strict(Map<String, String> sources) {
        return compile(sources, STRICT, Map.of());
    }

    /** Compiles one more class against generated ones; warnings are let pass. */
    CompiledJava with(String path, String source) {
        return compile(
                Map.of(path, source),
                List.of("-Xlint:-removal", "-XDsuppressNotes", "-proc:none", "--release", "17"),
                classes);
    }

    public boolean isClean() {
        return messages.isEmpty();
    }

    public String messages() {
        return messages;
    }

    /** A loader of these classes alone, beside what the tests have. */
    public ClassLoader load() {
        if (!isClean()) {
            throw new AssertionError(messages);
        }
        return new ClassLoader(CompiledJava.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Loads every class and runs its static initialisers. */
    public void initialiseAll() {
        ClassLoader loader = load();
        for (String name : classNames()) {
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    List<String> classNames() {
        return classes.keySet().stream().sorted().toList();
    }

    private static CompiledJava compile(Map<String, String> sources, List<String> options, Map<String, byte[]> given) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-classpath", classPath()));
        StringWriter output = new StringWriter();
        StandardJavaFileManager standard = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try (MemoryFiles files = new MemoryFiles(standard, given)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            boolean done =
                    COMPILER.getTask(output, files, null, all, null, units).call();
            String messages = done ? output.toString() : "failed\n" + output;
            Map<String, byte[]> classes = new HashMap<>(given);
            files.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return new CompiledJava(messages, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runtime and the three annotation jars: what an application has. */
    private static String classPath() {
        return Stream.of(
                        Push.class,
                        jakarta.validation.Valid.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        org.jspecify.annotations.Nullable.class)
                .map(CompiledJava::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Given extends SimpleJavaFileObject {

        private final String name;
        private final byte[] bytes;

        Given(String name, byte[] bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes);
        }
    }

    /** Keeps classes in memory, and shows those that were compiled before. */
    private static final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
        private final Map<String, byte[]> given;

        MemoryFiles(StandardJavaFileManager files, Map<String, byte[]> given) {
            super(files);
            this.given = given;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        @Override
        public List<JavaFileObject> list(
                Location location, String packageName, java.util.Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            List<JavaFileObject> all = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(all::add);
            if (location.getName().equals("CLASS_PATH") && kinds.contains(JavaFileObject.Kind.CLASS)) {
                given.forEach((name, bytes) -> {
                    if (name.startsWith(packageName + ".") && name.indexOf('.', packageName.length() + 1) < 0) {
                        all.add(new Given(name, bytes));
                    }
                });
            }
            return all;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Given known ? known.name : super.inferBinaryName(location, file);
        }
    }
}
