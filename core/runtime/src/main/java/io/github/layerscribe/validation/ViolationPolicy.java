package io.github.layerscribe.validation;

/** What happens to a push that breaks the plan. An unsafe push is left out under every policy. */
public enum ViolationPolicy {
    /** The push throws {@link InvalidPushException}: for development and tests. */
    FAIL,
    /** The push is reported and left out. */
    DROP,
    /** The push is reported and sent: the default. */
    KEEP
}
