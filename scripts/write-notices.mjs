/** Writes THIRD-PARTY-NOTICES.md: every package that the built files or the command line carry, with its licence text. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { init } from 'license-checker-rseidelsohn';

const root = path.resolve(import.meta.dirname, '..');
const packages = await promisify(init)({ start: root, production: true, excludePrivatePackages: true });

/** Packages whose licence file the checker does not recognise by name. */
const own = { '@microsoft/office-js': 'Microsoft licence (LICENSE.md, shipped beside office.js)' };

async function licenceText({ licenseFile }) {
  if (!licenseFile || /readme/i.test(licenseFile)) return null;
  return (await readFile(licenseFile, 'utf8')).trim().replaceAll('\r\n', '\n');
}

const byText = new Map();
for (const [id, found] of Object.entries(packages)) {
  const name = id.slice(0, id.lastIndexOf('@'));
  const licence = own[name] ?? String(found.licenses);
  const text = (await licenceText(found)) ?? licence;
  const entry = byText.get(text) ?? { licence, names: [] };
  entry.names.push(`${name} ${id.slice(id.lastIndexOf('@') + 1)}`);
  byText.set(text, entry);
}

const sections = [...byText].map(
  ([text, { licence, names }]) =>
    `## ${licence}\n\n${names.map((name) => `- ${name}`).join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
);
const head =
  '# Third-party notices\n\nPackages that the add-in, the workbench and the command line carry or load, with their licences.\n';
await writeFile(path.join(root, 'THIRD-PARTY-NOTICES.md'), [head, ...sections].join('\n'));
