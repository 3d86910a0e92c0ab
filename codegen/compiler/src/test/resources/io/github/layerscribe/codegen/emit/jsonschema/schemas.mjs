// schemas.mjs AJV FOLDER: each file below the folder must be a schema, and accept the examples in it.
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [, , library, folder] = process.argv;
const Ajv2020 = createRequire(import.meta.url)(library).default;

let schemas = 0;
let examples = 0;
const failures = [];

for (const plan of readdirSync(folder)) {
  // One validator a plan: ids are unique within it.
  const ajv = new Ajv2020({strict: true, allErrors: true});
  for (const file of readdirSync(join(folder, plan), {recursive: true}).filter((name) => name.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(join(folder, plan, file), 'utf8'));
    try {
      ajv.addSchema(schema);
      ajv.getSchema(schema.$id);
      check(ajv, schema, schema.$id, `${plan}/${file}`);
      schemas++;
    } catch (error) {
      failures.push(`${plan}/${file}: ${error.message}`);
    }
  }
}

function check(ajv, schema, id, name) {
  const places = [['', schema], ...Object.entries(schema.$defs ?? {}).map(([key, value]) => [`#/$defs/${key}`, value])];
  for (const [place, part] of places) {
    judge(ajv.getSchema(id + place), part, `${name}${place}`);
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      judge(ajv.getSchema(`${id}${place || '#'}/properties/${encodeURIComponent(key)}`), property, `${name}${place}: ${key}`);
    }
  }
}

function judge(validate, part, name) {
  if (validate === undefined) {
    throw new Error(`${name} cannot be found`);
  }
  for (const example of part.examples ?? []) {
    examples++;
    if (!validate(example)) {
      failures.push(`${name}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
    }
  }
}

console.log(failures.join('\n'));
console.log(`${schemas} schemas, ${examples} examples`);
process.exitCode = failures.length === 0 ? 0 : 1;
