/** What an application types: the data layer of one request and its settings. */
@NullMarked
package io.github.layerscribe;

import org.jspecify.annotations.NullMarked;
