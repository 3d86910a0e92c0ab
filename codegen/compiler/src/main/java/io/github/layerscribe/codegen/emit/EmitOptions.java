package io.github.layerscribe.codegen.emit;

/**
 * What a build says about generated code beside the plan itself.
 *
 * @param packageName the Java package of the generated classes, such as {@code com.acme.shoes.datalayer}
 * @param generatorVersion the version of Layerscribe that generates, such as {@code 1.2.0}
 */
public record EmitOptions(String packageName, String generatorVersion) {

    /** The folder of the package: {@code com/acme/shoes/datalayer}. */
    public String packagePath() {
        return packageName.replace('.', '/');
    }
}
