package io.github.layerscribe.codegen.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/**
 * The peer as its own users run it: a folder of JSON Schemas in, Java classes out, with what ours have too: Jackson and Jakarta
 * Validation annotations, builders, value equality and texts of values. All else as it comes.
 */
public final class JsonSchema2PojoRun {

    private JsonSchema2PojoRun() {}

    /** Takes the folder of schemas and the folder to write to. */
    public static void main(String[] folders) throws IOException {
        Jsonschema2Pojo.generate(new Settings(new File(folders[0]), new File(folders[1])), new NoopRuleLogger());
    }

    private static final class Settings extends DefaultGenerationConfig {

        private final File schemas;
        private final File output;

        Settings(File schemas, File output) {
            this.schemas = schemas;
            this.output = output;
        }

        @Override
        public Iterator<URL> getSource() {
            try {
                return List.of(schemas.toURI().toURL()).iterator();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isGenerateBuilders() {
            return true;
        }

        @Override
        public boolean isUseInnerClassBuilders() {
            return true;
        }

        @Override
        public boolean isIncludeJsr303Annotations() {
            return true;
        }

        @Override
        public boolean isUseJakartaValidation() {
            return true;
        }

        @Override
        public boolean isUseLongIntegers() {
            return true;
        }

        @Override
        public boolean isUseBigDecimals() {
            return true;
        }

        @Override
        public File getTargetDirectory() {
            return output;
        }

        @Override
        public String getTargetPackage() {
            return "com.acme.peer";
        }
    }
}
