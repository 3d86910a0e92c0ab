// From here on nothing knows the plan.

/** Collects what breaks the plan: the place and the rule, never a value. */
class Problems {
  constructor() {
    this.list = [];
  }

  /** About a value by its own rules; or `parts`, properties beside each other; or a `check` between properties. */
  add(at, what, about = 'value') {
    this.list.push({at, about, text: `${at === '' ? 'it' : `\`${at}\``} ${what}`});
  }

  /** A value of another type is sent as it is if JSON can carry it, else left out. */
  wrongType(at, value, expected) {
    this.add(at, `is not ${expected}`);
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) ? value : undefined;
  }

  /** Whether nothing was found about a property itself; another check is no fault of its value. */
  none(at) {
    return !this.list.some(
      (problem) => problem.about !== 'check' && (problem.at === at || problem.at.startsWith(`${at}[`)),
    );
  }
}

function required(id, type, name = id) {
  return {id, type, name, isRequired: true};
}

function optional(id, type, name = id) {
  return {id, type, name, isRequired: false};
}

function fixed(id, value, name = id) {
  return {id, value, name};
}

/** The properties of an event, context or object in wire order, and the rules between them. */
function shape(members, ...rules) {
  const ids = members.filter((member) => !('value' in member)).map((member) => member.id);
  return (given, at, problems) => {
    const properties = isObject(given) ? given : {};
    if (properties !== given) {
      problems.add(at, 'is not an object with properties');
    }
    if (Object.keys(properties).some((key) => !ids.includes(key))) {
      problems.add(at, `has a key that the plan does not list; it lists ${quoted(ids)}`, 'parts');
    }
    const data = {};
    const values = new Map();
    for (const member of members) {
      const value = 'value' in member ? member.value : readMember(member, properties, at, problems);
      if (value !== undefined) {
        data[member.name] = value;
        values.set(member.id, value);
      }
    }
    rules.forEach((rule) => rule(values, at, problems));
    return data;
  };
}

/** Own properties only, so that nothing inherited slips in. */
function readMember(member, properties, at, problems) {
  const isThere = Object.prototype.hasOwnProperty.call(properties, member.id);
  const value = isThere ? properties[member.id] : undefined;
  const place = at === '' ? member.id : `${at}.${member.id}`;
  if (value !== undefined && value !== null) {
    return member.type(value, place, problems);
  }
  if (member.isRequired) {
    problems.add(place, 'is missing');
  }
  return undefined;
}

function anyOf(...ids) {
  return (values, at, problems) => {
    if (!ids.some((id) => values.has(id))) {
      problems.add(at, `needs at least one of ${quoted(ids)}`, 'parts');
    }
  };
}

/** Where the property is there, and has one of the values if any are named, the needed ones must be there too. */
function requires(condition, id, accepted, ...needed) {
  return (values, at, problems) => {
    if (values.has(id) && (accepted.length === 0 || accepted.includes(values.get(id)))) {
      const missing = needed.filter((needs) => !values.has(needs));
      if (missing.length > 0) {
        problems.add(at, `needs ${quoted(missing)}, because \`${condition}\` holds`, 'parts');
      }
    }
  };
}

function list(type, min = 1, max = Infinity) {
  return (value, at, problems) => {
    if (!Array.isArray(value)) {
      return problems.wrongType(at, value, 'a list');
    }
    if (value.length < min || value.length > max) {
      problems.add(at, value.length < min ? `has fewer than ${min} members` : `has more than ${max} members`);
    }
    return Array.from(value, (member, index) => {
      const place = `${at}[${index}]`;
      return member === undefined || member === null ? problems.add(place, 'is missing') : type(member, place, problems);
    }).filter((member) => member !== undefined);
  };
}

/** No format takes empty text, so that a format alone says it of one. */
function text({format, pattern, min = format ? 0 : 1, max = Infinity} = {}) {
  return (value, at, problems) => {
    if (typeof value !== 'string') {
      return problems.wrongType(at, value, 'a text');
    }
    const length = Array.from(value).length; // code points
    if (length < min || length > max) {
      problems.add(at, length < min ? `has fewer than ${min} characters` : `has more than ${max} characters`);
    }
    if (format && !formats[format].test(value)) {
      problems.add(at, `is not of the format \`${format}\``);
    }
    if (pattern && !pattern.test(value)) {
      problems.add(at, 'does not match the pattern of the plan');
    }
    return value;
  };
}

const formats = {
  currency: /^[A-Z]{3}$/,
  country: /^[A-Z]{2}$/,
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  email: /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/,
  url: /^https?:\/\/[^\x00-\x20\x7F/?#][^\x00-\x20\x7F]*$/,
  path: /^\/[^\x00-\x20\x7F?#]*$/,
  uuid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  sha256: /^[0-9a-f]{64}$/,
};

function integer(rules = {}) {
  return (value, at, problems) => {
    if (!Number.isSafeInteger(value)) {
      return problems.wrongType(at, value, 'a whole number');
    }
    return bounded(value, at, problems, rules);
  };
}

function decimal(rules = {}) {
  return (value, at, problems) => {
    if (!Number.isFinite(value)) {
      return problems.wrongType(at, value, 'a number');
    }
    const {digits, scale} = exactly(value);
    const spelled = String(digits).replace('-', '');
    if (spelled.replace(/0+$/, '').length > 15) {
      problems.add(at, 'has more than 15 digits; round what was calculated');
    } else if (scale > 20 || spelled.length - scale > 21) {
      problems.add(at, 'has more than 21 digits before the point or 20 after it');
    }
    if (scale > rules.decimals) {
      problems.add(at, `has more than ${rules.decimals} digits after the point`);
    }
    return bounded(value, at, problems, rules);
  };
}

function bounded(value, at, problems, {min = -Infinity, max = Infinity}) {
  if (value < min || value > max) {
    problems.add(at, value < min ? `is less than ${min}` : `is more than ${max}`);
  }
  return value + 0; // never -0
}

function bool() {
  return (value, at, problems) =>
    typeof value === 'boolean' ? value : problems.wrongType(at, value, '`true` or `false`');
}

/** Values of a closed set by the ids that callers write; `wire` differs where the plan gives them names. */
function oneOf(ids, wire = ids) {
  return (value, at, problems) => {
    const index = ids.indexOf(value);
    return index < 0 ? problems.wrongType(at, value, 'one of the values of the plan') : wire[index];
  };
}

/** A day: `YYYY-MM-DD`, or a Date, of which the day in the visitor's own time zone counts. */
function date() {
  return (value, at, problems) => {
    const day = value instanceof Date ? dayOf(value) : value;
    return isMoment(day, /^\d{4}-\d\d-\d\d$/) ? day : problems.wrongType(at, day, 'a date such as `2026-11-02`');
  };
}

/** An instant: a Date, or text in UTC with milliseconds. */
function datetime() {
  return (value, at, problems) => {
    const instant = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
    return isMoment(instant, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      ? instant
      : problems.wrongType(at, instant, 'a Date, or a text such as `2026-11-02T09:30:00.000Z`');
  };
}

function dayOf(value) {
  const parts = [value.getFullYear(), value.getMonth() + 1, value.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** Whether a text has the form, means a day that exists, and is of the years 1 to 9999. */
function isMoment(value, form) {
  if (typeof value !== 'string' || !form.test(value) || value.startsWith('0000')) {
    return false;
  }
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quoted(ids) {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** A number's shortest decimal text as whole digits and the place of the point. */
function exactly(number) {
  const [mantissa, exponent = '0'] = String(number).split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const scale = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return scale < 0 ? {digits: digits * 10n ** BigInt(-scale), scale: 0} : {digits, scale};
}

function sendEvent(name, within, type, given) {
  send(`event \`${name}\``, given, type, (queue, data) => {
    if (within !== null && within !== 'eventInfo') {
      queue.push({[within]: null});
    }
    queue.push(within === null ? {event: name, ...data} : {event: name, [within]: data});
  });
}

/** A context is pushed whole; what an earlier push of it left behind goes first. */
function sendContext(context, given) {
  send(`context \`${context.id}\``, given, context.type, (queue, data) => {
    if (context.isKnown) {
      queue.push(Object.fromEntries(context.roots.map((name) => [name, null])));
    }
    queue.push(context.within === null ? data : {[context.within]: data});
    context.isKnown = true;
  });
}

/** Outside strict mode nothing that goes wrong here reaches the page. */
function send(what, given, type, push) {
  const problems = new Problems();
  try {
    const data = type(given, '', problems);
    if (problems.list.length > 0) {
      const message = `The ${what} does not keep to the plan: ${problems.list.map((problem) => problem.text).join('; ')}.`;
      if (strict) {
        throw new TypeError(message);
      }
      console.warn(message);
    }
    push(openQueue(), data);
  } catch (error) {
    if (strict) {
      throw error;
    }
    console.warn(`The ${what} could not be pushed.`);
  }
}

/** Looked up for each push: a container may have put another object in the queue's place. */
function openQueue() {
  if (globalThis[queueName] === undefined) {
    globalThis[queueName] = [];
  }
  return globalThis[queueName];
}
