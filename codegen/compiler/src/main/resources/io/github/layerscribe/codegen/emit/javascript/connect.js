let queueName = 'dataLayer';
let strict = false;

/**
 * Chooses the queue that the functions of this module push to. Without a call it is `window.dataLayer`; a queue that
 * is missing is created. The last call counts, for every later push.
 *
 * A push that breaks the plan is sent all the same, and one warning in the console names the properties, never their
 * values. With `{strict: true}`, meant for development and tests, it throws a `TypeError` and nothing is sent.
 *
 * @param {string} [queue] a plain JavaScript identifier
 * @param {object} [options]
 * @param {boolean} [options.strict]
 */
export function connect(queue = 'dataLayer', options = {}) {
  if (!/^[A-Za-z_$][A-Za-z0-9_$]{0,63}$/.test(queue)) {
    throw new TypeError('The queue is named by a JavaScript identifier, such as `dataLayer`.');
  }
  queueName = queue;
  strict = options.strict === true;
}
