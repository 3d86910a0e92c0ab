// Evaluates each literal of literals.txt as script and compares it with the UTF-16 units beside it.
'use strict';
const fs = require('fs');
const vm = require('vm');

const context = vm.createContext(Object.create(null));
const refusedNames = ['__proto__', 'constructor', 'prototype'];

function evaluate(literal) {
  try {
    return vm.runInContext('(' + literal + ')', context);
  } catch (error) {
    return null;
  }
}

function isExpected(object, string) {
  if (object === null || object.$value !== string || object.$list.length !== 3) {
    return false;
  }
  const names = object.$names === undefined ? null : Object.keys(object.$names);
  const nameIsSeen = refusedNames.includes(string)
    ? names === null
    : names !== null && names.length === 1 && names[0] === string && object.$names[string] === true;
  return nameIsSeen && object.$list[0] === string && object.$list[2] === string;
}

const lines = fs.readFileSync('literals.txt', 'utf8').split('\n');
lines.pop();
let differences = 0;
for (const line of lines) {
  const tab = line.indexOf('\t');
  const units = line.slice(0, tab).match(/.{4}/g) || [];
  const string = String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
  if (!isExpected(evaluate(line.slice(tab + 1)), string)) {
    differences++;
  }
}
console.log(`${lines.length} evaluated, ${differences} differences`);
