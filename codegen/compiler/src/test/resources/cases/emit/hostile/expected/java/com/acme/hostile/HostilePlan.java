package com.acme.hostile;

import io.github.layerscribe.event.Generated;
import java.util.List;

/**
 * The tracking plan {@code hostile} that this package was generated from.
 *
 * <p>*&#x2f; canary = 1; /* &lt;/script&gt;&lt;script&gt;canary=1&lt;/script&gt;.
 */
@Generated("plan")
public final class HostilePlan {

    /** The plan's name. */
    public static final String NAME = "hostile";

    /** The plan's version. */
    public static final String VERSION = "1.0.0";

    /** The version of Layerscribe that generated this package. */
    public static final String GENERATOR_VERSION = "1.2.3";

    /** The events in this package, by the names that receivers see. */
    public static final List<String> EVENTS = List.of(
            "</script><script>canary=1</script>",
            "context ' + (canary = 1) + '",
            "formats ' + (canary = 1) + '",
            "operators ' + (canary = 1) + '",
            "problems ' + (canary = 1) + '",
            "date ' + (canary = 1) + '",
            "map ' + (canary = 1) + '",
            "json ' + (canary = 1) + '",
            "infinity ' + (canary = 1) + '",
            "nan ' + (canary = 1) + '",
            "reg_exp ' + (canary = 1) + '",
            "promise ' + (canary = 1) + '",
            "symbol ' + (canary = 1) + '",
            "strict ' + (canary = 1) + '",
            "queue_name ' + (canary = 1) + '",
            "type_error ' + (canary = 1) + '");

    private HostilePlan() {}
}
