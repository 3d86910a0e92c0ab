/**
 * Chooses the queue that the functions of this module push to. Without a call it is `window.dataLayer`; a queue that
 * is missing is created. The last call counts, for every later push.
 *
 * A push that breaks the plan is sent all the same, and one warning in the console names the properties, never their
 * values. With `{strict: true}`, meant for development and tests, it throws a `TypeError` and nothing is sent.
 *
 * @param queue a plain JavaScript identifier
 */
export function connect(queue?: string, options?: {strict?: boolean}): void;
