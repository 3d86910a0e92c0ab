// judge.mjs AJV SCHEMA PLANS: PLANS is a list of plans; prints for each of them, on a line, whether the schema accepts it.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [, , library, schema, plans] = process.argv;
const Ajv2020 = createRequire(import.meta.url)(library).default;
const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false});
ajv.addVocabulary(['errorMessage']);
const accepts = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const plan of JSON.parse(readFileSync(plans, 'utf8'))) {
  console.log(accepts(plan) ? 'yes' : `no ${accepts.errors.map(e => `${e.instancePath} ${e.message}`).join('; ')}`);
}
