package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.output.OutputFolders;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;

/**
 * What a build asks for.
 *
 * @param plan the plan's file, or the folder that holds it
 * @param packageName the Java package of the generated classes, such as {@code com.acme.shoes.datalayer}
 * @param folders where to write
 */
public record CodegenOptions(Path plan, String packageName, OutputFolders folders) {

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the package name is none; the message is for the user
     */
    public CodegenOptions {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)
                || !PortablePath.isPortable(packageName.replace('.', '/'))) {
            throw new IllegalArgumentException("`" + packageName + "` cannot be a Java package."
                    + " Set `packageName` to words of ASCII letters and digits joined by dots,"
                    + " such as `com.acme.datalayer`.");
        }
    }
}
