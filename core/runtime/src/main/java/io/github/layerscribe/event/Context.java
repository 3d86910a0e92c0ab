package io.github.layerscribe.event;

/** State of the page or the visitor, pushed without an event name, ahead of the tag container and of every event. */
public interface Context extends Push {

    /** What the plan says about every context of this type. */
    ContextInfo pushInfo();

    @Override
    default String pushName() {
        return pushInfo().id();
    }
}
