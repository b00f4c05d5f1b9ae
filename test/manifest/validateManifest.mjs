/** Validates the manifest against the published schemas, offline, and prints what the validator said as JSON. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test/fixtures/schemas');
const file = (place, fileName) => ({ fileName, contents: readFileSync(path.join(place, fileName), 'utf8') });
const schemas = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
const main = 'OfficeAppManifestV1_1.xsd';

const { valid, errors } = await validateXML({
  xml: [file(root, 'manifest.xml')],
  schema: [file(folder, main)],
  preload: schemas.filter((name) => name !== main).map((name) => file(folder, name)),
});
process.stdout.write(JSON.stringify({ valid, errors }));
