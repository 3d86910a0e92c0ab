package io.github.layerscribe.event;

/** Something that happened. Events are generated from the tracking plan; nobody implements this by hand. */
public interface Event extends Push {

    /** What the plan says about every event of this type. */
    EventInfo pushInfo();

    @Override
    default String pushName() {
        return pushInfo().name();
    }
}
