/**
 * What a test needs beyond a JDK, said by one annotation: {@code @NeedsBrowser}, {@code @NeedsNode}, {@code @NeedsFixtures}.
 * Used by the tests of every module, on JUnit 5 and 6; never published.
 */
@NullMarked
package io.github.layerscribe.requirements;

import org.jspecify.annotations.NullMarked;
