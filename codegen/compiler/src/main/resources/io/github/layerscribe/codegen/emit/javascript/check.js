/** A comparison between properties; it says nothing where one is absent or breaks a rule of its own. */
function check(rule, first, left, operator, right, tolerance = '0') {
  return (values, at, problems) => {
    const sides = [left(values, problems), right(values, problems)];
    if (!sides.includes(undefined) && !operators[operator](order(...sides, exactly(tolerance)))) {
      problems.add(first, `breaks the rule \`${rule}\``, 'check');
    }
  };
}

const operators = {
  '=': (sign) => sign === 0,
  '!=': (sign) => sign !== 0,
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

function number(digits) {
  return () => exactly(digits);
}

/** A property, or one of an object: there `wire` is the key under which the object was built. */
function path(id, inner, wire) {
  return (values, problems) => {
    const place = inner === undefined ? id : `${id}.${inner}`;
    const value = inner === undefined ? values.get(id) : values.has(id) ? values.get(id)[wire] : undefined;
    return value !== undefined && problems.none(place) ? operand(value) : undefined;
  };
}

/** Over the objects of a list: the sum of the products of properties, each as id and key. */
function sum(id, ...factors) {
  return (values, problems) => {
    if (!values.has(id) || problems.list.some((problem) => isAboutFactor(problem, id, factors))) {
      return undefined;
    }
    const products = values
      .get(id)
      .map((member) => product(factors.map(([, wire]) => operandOf(member[wire]))));
    return total(products);
  };
}

function isAboutFactor(problem, id, factors) {
  const [list, rest] = problem.at.split(/\[\d+\]/);
  return list === id && (rest ? factors.some(([factor]) => rest === `.${factor}`) : problem.about === 'value');
}

function count(id) {
  return (values, problems) =>
    values.has(id) && problems.none(id) ? exactly(values.get(id).length) : undefined;
}

function times(...factors) {
  return (values, problems) => product(factors.map((factor) => factor(values, problems)));
}

function plus(...terms) {
  return (values, problems) => total(terms.map((term) => term(values, problems)));
}

function minus(term) {
  return times(number('-1'), term);
}

function operandOf(value) {
  return value === undefined ? undefined : operand(value);
}

function operand(value) {
  return typeof value === 'number' ? exactly(value) : value;
}

function product(numbers) {
  return folded(numbers, exactly(1), (left, right) => ({
    digits: left.digits * right.digits,
    scale: left.scale + right.scale,
  }));
}

function total(numbers) {
  return folded(numbers, exactly(0), (left, right) => {
    const scale = Math.max(left.scale, right.scale);
    return {digits: digitsAt(left, scale) + digitsAt(right, scale), scale};
  });
}

function folded(numbers, start, join) {
  return numbers.includes(undefined) ? undefined : numbers.reduce(join, start);
}

function digitsAt(number, scale) {
  return number.digits * 10n ** BigInt(scale - number.scale);
}

/** -1, 0 or 1; numbers count as equal as long as they differ by no more than the tolerance. */
function order(left, right, tolerance) {
  if (typeof left !== 'object') {
    return left < right ? -1 : Number(left > right);
  }
  const scale = Math.max(left.scale, right.scale, tolerance.scale);
  const difference = digitsAt(left, scale) - digitsAt(right, scale);
  const allowed = digitsAt(tolerance, scale);
  return difference < -allowed ? -1 : Number(difference > allowed);
}
