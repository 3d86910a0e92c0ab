// Asks the functions of generated modules and generated JSON Schemas about payloads: node readers.mjs <folder> <ajv>
// Reads questions.ndjson in the folder, writes verdicts.ndjson; a line each. What was printed last names what went wrong.
import {createRequire} from 'node:module';
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isDeepStrictEqual} from 'node:util';

const [folder, ajvFile] = process.argv.slice(2);
const Ajv = createRequire(import.meta.url)(ajvFile);

const modules = new Map();
const schemas = new Map();
let warnings = [];
console.warn = (message) => warnings.push(message);

async function moduleAt(path) {
  if (!modules.has(path)) {
    console.log(`module ${path}`);
    modules.set(path, await import(pathToFileURL(join(folder, path))));
  }
  return modules.get(path);
}

function schemaAt(path) {
  if (!schemas.has(path)) {
    console.log(`schema ${path}`);
    const ajv = new Ajv({strict: true, allErrors: true});
    schemas.set(path, ajv.compile(JSON.parse(readFileSync(join(folder, path), 'utf8'))));
  }
  return schemas.get(path);
}

/** What the script of the page pushes. */
function pushedBy(script) {
  const queue = [];
  new Function('window', 'dataLayer', script)({dataLayer: queue}, queue);
  return queue;
}

/** What the function of the module pushes. */
function pushedByCall(call, given) {
  globalThis.dataLayer = [];
  call(given);
  return globalThis.dataLayer;
}

/** A context that may be there already is set to null first; the page's script says it first of all. */
function withoutReset(queue, isContext) {
  return isContext ? queue.slice(-1) : queue;
}

function faultsOfSchema(validate, flat) {
  if (validate(flat)) {
    return '';
  }
  return validate.errors.map((error) => `${error.instancePath} ${error.keyword} ${error.message}`).join('; ');
}

const output = openSync(join(folder, 'verdicts.ndjson'), 'w');
for (const line of readFileSync(join(folder, 'questions.ndjson'), 'utf8').split('\n')) {
  if (line !== '') {
    const {index, module, call, isContext, given, script, schema, flat} = JSON.parse(line);
    warnings = [];
    const pushed = withoutReset(pushedByCall((await moduleAt(module))[call], given), isContext);
    const expected = script === null ? pushed : withoutReset(pushedBy(script), isContext);
    const difference = isDeepStrictEqual(pushed, expected)
      ? ''
      : `Java pushes   ${JSON.stringify(expected)}\nmodule pushes ${JSON.stringify(pushed)}`;
    const verdict = {index, warnings, difference, schema: faultsOfSchema(schemaAt(schema), flat)};
    writeSync(output, `${JSON.stringify(verdict)}\n`);
  }
}
closeSync(output);
