// What the module of cases/emit/browser does; run as: node --test, with MODULE naming the module.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';

const module = await import(process.env.MODULE);
const {connect, pushBookCourse, pushFilterContext, pushLeaveCourse, pushMemberContext, pushOpenCalendar} = module;
let warnings = [];
console.warn = (message) => warnings.push(message);

beforeEach(() => {
  warnings = [];
  globalThis.dataLayer = [];
  connect();
});

const pushes = () => JSON.parse(JSON.stringify(globalThis.dataLayer));
const course = (changes = {}) => ({
  course_id: 'GA-12',
  currency: 'EUR',
  total: 25,
  bookings: [{fee: 12.5, seats: 2, nick_name: 'Rose'}],
  ...changes,
});
const details = (changes) => {
  pushBookCourse(course(changes));
  return pushes().at(-1).details;
};
const warning = () => {
  assert.equal(warnings.length, 1, warnings.join('\n'));
  return warnings[0];
};

test('an event is pushed under its wire name, behind a reset, with wire names inside', () => {
  pushBookCourse(course({season: 'spring', teacher: {nick_name: 'Ida'}, newsletter: true}));
  assert.deepEqual(pushes(), [
    {details: null},
    {
      event: 'book_course',
      details: {
        course_id: 'GA-12',
        currency: 'EUR',
        total: 25,
        bookings: [{fee: 12.5, seats: 2, nick: 'Rose'}],
        season: 'Spring 26',
        newsletter: true,
        teacher: {nick: 'Ida'},
        source: 'web',
      },
    },
  ]);
  assert.deepEqual(warnings, []);
});

test('an event without a word to nest under is flat and needs no reset', () => {
  pushLeaveCourse({reason: 'rain'});
  assert.deepEqual(pushes(), [{event: 'Course Left', reason: 'rain'}]);
});

test('what is absent is not written, and an event without properties needs no argument', () => {
  assert.ok(!('level' in details({level: undefined, season: null})));
  pushOpenCalendar();
  assert.deepEqual(pushes().at(-1), {event: 'open_calendar'});
  assert.deepEqual(warnings, []);
});

test('each push is an object of its own that the caller does not hold', () => {
  const given = course();
  pushBookCourse(given);
  pushBookCourse(given);
  const [, first, , second] = globalThis.dataLayer;
  assert.notEqual(first.details, second.details);
  assert.notEqual(first.details.bookings, given.bookings);
});

test('a context is pushed whole, behind a push that forgets what the server or an earlier call said', () => {
  pushMemberContext({logged_in: true, member_id: 'm-7'});
  pushMemberContext({logged_in: false});
  assert.deepEqual(pushes(), [
    {logged_in: null, member_id: null},
    {logged_in: true, member_id: 'm-7'},
    {logged_in: null, member_id: null},
    {logged_in: false},
  ]);
});

test('a context that only the browser pushes has nothing to forget the first time', () => {
  pushFilterContext({level: 'beginner'});
  pushFilterContext();
  assert.deepEqual(pushes(), [{list: {level: 'beginner'}}, {list: null}, {list: {}}]);
});

test('the queue is made when it is missing, found again when it was replaced, and may have another name', () => {
  delete globalThis.dataLayer;
  pushOpenCalendar();
  assert.equal(globalThis.dataLayer.length, 1);
  globalThis.dataLayer = [];
  pushOpenCalendar();
  assert.equal(globalThis.dataLayer.length, 1);
  connect('other');
  connect('other');
  pushOpenCalendar();
  assert.equal(globalThis.other.length, 1);
  assert.throws(() => connect('a.b'), TypeError);
  assert.throws(() => connect('alert(1)'), TypeError);
});

test('dates are days on the visitor’s calendar, instants are UTC with milliseconds', () => {
  const sent = details({first_day: new Date(2026, 3, 9, 23, 30), last_day: '2026-05-02', booked_at: new Date(0)});
  assert.equal(sent.first_day, '2026-04-09');
  assert.equal(sent.booked_at, '1970-01-01T00:00:00.000Z');
  assert.equal(details({first_day: new Date(5e10)}).first_day.length, 10);
  assert.deepEqual(warnings, []);
});

test('dates that do not exist are noticed', () => {
  for (const first_day of ['2026-02-30', '2026-4-9', new Date(NaN), '0000-01-01', 20260409, '2026-04-09T00:00:00.000Z']) {
    warnings = [];
    pushBookCourse(course({first_day}));
    assert.match(warning(), /`first_day` is not a date/);
  }
  for (const booked_at of ['2026-02-30T00:00:00.000Z', '2026-03-01T09:30:00Z', new Date(NaN), new Date(8.64e15), 5]) {
    warnings = [];
    pushBookCourse(course({booked_at}));
    assert.match(warning(), /`booked_at` is not a Date/);
  }
});

test('a broken rule is named with its place and without its value, and the push is sent', () => {
  const broken = {
    course_id: 'secret',
    currency: 'secret',
    total: 'secret',
    bookings: [{fee: -0.125, seats: 13, nick_name: 's'}, null, {fee: 1, seats: 1.5}],
    tags: ['a', 'b', 'c', ''],
    level: 'secret',
    newsletter: 'secret',
  };
  pushBookCourse(broken);
  const told = warning();
  for (const part of [
    /event `book_course` does not keep to the plan/,
    /`course_id` does not match the pattern/,
    /`currency` is not of the format `currency`/,
    /`total` is not a number/,
    /`bookings\[0\]\.fee` has more than 2 digits after the point/,
    /`bookings\[0\]\.fee` is less than 0/,
    /`bookings\[0\]\.seats` is more than 12/,
    /`bookings\[0\]\.nick_name` has fewer than 2 characters/,
    /`bookings\[1\]` is missing/,
    /`bookings\[2\]\.seats` is not a whole number/,
    /`bookings\[2\]` needs at least one of `nick_name`, `course_id`/,
    /`tags` has more than 3 members/,
    /`tags\[3\]` has fewer than 1 characters/,
    /`level` is not one of the values/,
    /`newsletter` is not `true` or `false`/,
  ]) {
    assert.match(told, part);
  }
  assert.ok(!told.includes('secret'), told);
  const sent = pushes().at(-1).details;
  assert.equal(sent.course_id, 'secret');
  assert.equal(sent.bookings.length, 2);
});

test('a missing required property and a push without an object are named', () => {
  pushLeaveCourse();
  assert.match(warning(), /it is not an object with properties; `reason` is missing/);
  warnings = [];
  pushLeaveCourse({reason: null});
  assert.match(warning(), /`reason` is missing/);
  assert.deepEqual(pushes().at(-1), {event: 'Course Left'});
});

test('conditions are judged by what the receiver sees', () => {
  details({season: 'autumn'});
  assert.match(warning(), /it needs `reason`, because `season = autumn` holds/);
  warnings = [];
  details({season: 'autumn', reason: 'rain'});
  details({season: 'spring', newsletter: false});
  assert.deepEqual(warnings, []);
});

test('checks compute exactly, within their tolerance, and keep quiet where an operand is broken', () => {
  const bookings = [
    {fee: 0.1, seats: 3, nick_name: 'Rose'},
    {fee: 0.7, seats: 10, nick_name: 'Iris'},
  ];
  details({bookings, total: 7.3});
  details({bookings, total: 7.31});
  details({bookings, total: 7.29});
  details({bookings: [{fee: 1, seats: 1, nick_name: 'much too long'}], total: 1});
  assert.equal(warnings.length, 1);
  warnings = [];
  details({bookings, total: 7.32});
  assert.match(warning(), /`total` breaks the rule `total = sum\(bookings\.fee \* bookings\.seats\) \+- 0\.01`/);
  warnings = [];
  details({bookings: [{fee: 1, seats: 0, nick_name: 'Rose'}], total: 5});
  assert.doesNotMatch(warning(), /breaks the rule/);
  warnings = [];
  details({bookings: [{fee: 1, seats: 1}], total: 5}); // lacks a name, but what the rule needs is there and valid
  assert.match(warning(), /needs at least one of .*breaks the rule/);
  warnings = [];
  details({first_day: '2026-05-02', last_day: '2026-05-01'});
  assert.match(warning(), /`last_day` breaks the rule/);
});

test('what JSON cannot carry is left out', () => {
  const cycle = {};
  cycle.self = cycle;
  for (const reason of [cycle, () => 'x', Symbol('x'), 10n, NaN, Infinity, [], new Map()]) {
    assert.ok(!('reason' in details({reason})));
  }
  assert.ok(!('total' in details({total: -Infinity})));
  assert.equal(Object.is(details({total: -0}).total, 0), true);
});

test('keys the plan does not list go nowhere, least of all into a prototype', () => {
  pushBookCourse(JSON.parse('{"course_id":"GA-1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":1}'));
  assert.match(warning(), /it has a key that the plan does not list; it lists `course_id`, /);
  assert.deepEqual(Object.keys(pushes().at(-1).details), ['course_id', 'source']);
  assert.equal({}.polluted, undefined);
  Object.prototype.reason = 'inherited';
  try {
    assert.ok(!Object.hasOwn(details(), 'reason'));
  } finally {
    delete Object.prototype.reason;
  }
});

test('nothing that goes wrong reaches the page', () => {
  const throwing = {
    get reason() {
      throw new Error('secret');
    },
  };
  pushLeaveCourse(throwing);
  assert.match(warning(), /^The event `Course Left` could not be pushed\.$/);
  assert.deepEqual(pushes(), []);
  warnings = [];
  globalThis.dataLayer = {}; // an element with this id, for instance
  pushLeaveCourse({reason: 'rain'});
  assert.match(warning(), /could not be pushed/);
  warnings = [];
  globalThis.dataLayer = [];
  globalThis.dataLayer.push = () => {
    throw new Error('secret');
  };
  pushLeaveCourse({reason: 'rain'});
  assert.match(warning(), /could not be pushed/);
});

test('in strict mode what breaks the plan is thrown, and nothing is sent', () => {
  connect('dataLayer', {strict: true});
  assert.throws(() => pushLeaveCourse({}), {name: 'TypeError', message: /`reason` is missing/});
  assert.throws(() => pushBookCourse(course({total: '25'})), /`total` is not a number/);
  assert.deepEqual(pushes(), []);
  pushBookCourse(course());
  assert.equal(pushes().length, 2);
});

test('lengths count code points, and numbers keep fifteen digits', () => {
  details({bookings: [{fee: 1, seats: 25, nick_name: '🌹'}], total: 25});
  assert.match(warning(), /nick_name` has fewer than 2 characters/);
  warnings = [];
  details({total: 0.1 + 0.2});
  assert.match(warning(), /`total` has more than 15 digits; round what was calculated/);
});
