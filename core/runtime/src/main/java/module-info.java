/**
 * What an application needs to push generated events, and nothing more.
 *
 * <p>The annotation modules are {@code static}: needed to compile generated code, optional when it runs.
 */
module io.github.layerscribe {
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.layerscribe;
    exports io.github.layerscribe.destination;
    exports io.github.layerscribe.event;
    exports io.github.layerscribe.payload;
    exports io.github.layerscribe.validation;
}
