package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.function.BiConsumer;

/** What a receiver has room for; the figures are Google's for the standard and the 360 property. */
enum LimitProfile {
    GA4(25, 100),
    GA4_360(100, 500);

    private final int properties;
    private final int textLength;

    LimitProfile(int properties, int textLength) {
        this.properties = properties;
        this.textLength = textLength;
    }

    /** The most parameters of an event, those of items not counted. */
    int properties() {
        return properties;
    }

    /** The longest text of a parameter. */
    int textLength() {
        return textLength;
    }

    /** Calls for each destination that has a profile. */
    static void forEach(TrackingPlan plan, BiConsumer<DestinationDefinition, LimitProfile> judge) {
        for (DestinationDefinition destination : plan.destinations()) {
            Limits limits = destination.acceptance().limits();
            if (limits != Limits.NONE) {
                judge.accept(destination, limits == Limits.GA4 ? GA4 : GA4_360);
            }
        }
    }
}
