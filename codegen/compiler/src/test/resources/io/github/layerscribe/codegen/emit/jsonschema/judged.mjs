// judged.mjs AJV FOLDER: values that keep to the plan beside this file, and values that do not.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [, , library, folder] = process.argv;
const Ajv2020 = createRequire(import.meta.url)(library).default;

function validator(event) {
  const schema = JSON.parse(readFileSync(join(folder, 'events', `${event}.json`), 'utf8'));
  return new Ajv2020({strict: true}).compile(schema);
}

const single = validator('single');
const values = {
  text: [['a', 'abc', '\u{1F600}\u{1F600}\u{1F600}', ' '], ['', 'abcd', 1, null, ['a'], '\u{1F600}\u{1F600}\u{1F600}\u{1F600}']],
  empty: [['', 'a'], [null, 0]],
  code: [['A', 'ABC', 'x\u{1F600}y', 'x\u0085y'], ['', 'a', 'A1', ' A', 'A\n', '\nA', 'x\ny', 'x\u2028y', 'AxAy']],
  both: [['https://a.example', 'https://x/?q#f'], ['http://a.example', 'https://', 'https:// a', 'httpsx']],
  language: [['en', 'en-GB', 'zh-Hans-CN'], ['e', 'en-', 'en_GB', 'en-G', 'en-GB ']],
  email: [['a@b', "a.!#$%&'*+/=?^_`{|}~-@b.c-d"], ['@b', 'a@', 'a@b.', 'a b@c', 'a@.b']],
  path: [['/', '/a/\u00e4'], ['', 'a', '/a?b', '/a#b', '/a b', '/a\n']],
  uuid: [['123e4567-E89B-12d3-a456-426614174000'], ['123e4567e89b12d3a456426614174000', '123e4567-e89b-12d3-a456-42661417400g']],
  count: [[0, -9007199254740991, 9007199254740991, 1.0, -0], [1.5, 9007199254740992, -9007199254740992, '1', null, true]],
  some: [[1, 5], [0, 6, 1.5]],
  amount: [[0, 19.99, 99.5, 1e-7], [-0.01, 99.51, '1', null]],
  flag: [[true, false], [0, 'true', null]],
  day: [
    ['2026-11-02', '0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29', '0400-02-29', '0004-02-29', '2026-04-30', '1896-02-29'],
    ['0000-01-01', '0000-02-29', '2026-02-29', '1900-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10',
      '2026-01-00', '2026-01-32', '26-01-01', '2026-1-1', '2026-11-02\n', '2026-11-02T00:00:00.000Z', '\u0662026-01-01'],
  ],
  moment: [
    ['2026-11-02T09:30:00.000Z', '2024-02-29T23:59:59.999Z', '0001-01-01T00:00:00.000Z'],
    ['2026-11-02T09:30:00Z', '2026-11-02T24:00:00.000Z', '2026-11-02T23:60:00.000Z', '2026-12-31T23:59:60.000Z',
      '2026-02-29T00:00:00.000Z', '2026-11-02T09:30:00.000+01:00', '2026-11-02 09:30:00.000Z', '2026-11-02'],
  ],
  size: [['S', 'L'], ['small', 's', '', null]],
  colour: [['red'], ['Red', 'blue', 1]],
  sizes: [[['S', 'L'], ['S', 'S', 'S']], [['S'], [], ['S', 'S', 'S', 'S'], ['S', 'x'], ['S', null], 'S']],
  part: [[{text: 'a'}, {text: 'a', count: 1}], [{}, {count: 1}, {text: 'a', more: 1}, null, [], 'a', {text: null}]],
  parts: [[[], [{text: 'a'}]], [[{}], [null], {text: 'a'}]],
};
for (const [property, [kept, broken]] of Object.entries(values)) {
  kept.forEach((value) => assert.ok(single({[property]: value}), `${property} takes ${JSON.stringify(value)}`));
  broken.forEach((value) => assert.ok(!single({[property]: value}), `${property} refuses ${JSON.stringify(value)}`));
}
assert.ok(single({}));
assert.ok(!single({other: 1}), 'a key that the plan does not list');

// Days of 800 years: as JavaScript counts them, and none else.
for (let year = 1600; year < 2400; year++) {
  for (const [month, day] of [[1, 31], [2, 28], [2, 29], [2, 30], [4, 30], [4, 31], [6, 31], [9, 31], [11, 31], [12, 31]]) {
    const text = `${year}-${String(month).padStart(2, '0')}-${day}`;
    const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
    assert.equal(single({day: text}), exists, text);
  }
}

const between = validator('between');
const keeps = (value) => between({text: 'a', kind: 'b', ...value});
assert.ok(keeps({flag: false}));
assert.ok(!between({text: 'a', flag: false}), 'fixed values are always there');
assert.ok(!keeps({kind: 'a', flag: false}), 'and have one value');
assert.ok(!keeps({text: undefined, flag: false}));
assert.ok(!keeps({}), 'any_of');
assert.ok(!keeps({count: 1, empty: ''}), 'the second any_of');
assert.ok(!keeps({count: 1, colour: 'green'}), 'count requires empty');
assert.ok(keeps({count: 1, colour: 'green', empty: ''}));
assert.ok(!keeps({count: 1, empty: '', colour: 'red'}), 'red requires flag');
assert.ok(keeps({colour: 'red', flag: false}));
assert.ok(!keeps({flag: true}), 'true requires empty');
assert.ok(keeps({flag: true, empty: ''}));
