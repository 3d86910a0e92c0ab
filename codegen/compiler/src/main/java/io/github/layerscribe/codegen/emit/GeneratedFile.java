package io.github.layerscribe.codegen.emit;

import java.nio.charset.StandardCharsets;

/**
 * One file that an emitter made: where it belongs and its whole text.
 *
 * @param root the folder it goes to
 * @param path its place below that folder, with {@code /} between folders; see {@link PortablePath}
 * @param text the content, with {@code \n} line ends; written as UTF-8
 */
public record GeneratedFile(OutputRoot root, String path, String text) {

    public GeneratedFile {
        PortablePath.require(path);
    }

    /** A Java source, such as {@code com/acme/shoes/datalayer/Purchase.java}. */
    public static GeneratedFile java(String path, String text) {
        return new GeneratedFile(OutputRoot.JAVA, path, text);
    }

    /** A file for the jar, such as {@code META-INF/resources/layerscribe/acme-shoes.js}. */
    public static GeneratedFile resource(String path, String text) {
        return new GeneratedFile(OutputRoot.RESOURCE, path, text);
    }

    /** A file beside the jar, in the folder of its emitter's id, such as {@code json-schema/events/purchase.json}. */
    public static GeneratedFile document(String path, String text) {
        return new GeneratedFile(OutputRoot.DOCUMENT, path, text);
    }

    /** The text as it is written to the disk. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
