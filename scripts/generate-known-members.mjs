// Writes src/workbench/host/members/knownMembers.json: every Excel class of the type declarations, its members in
// camelCase, and the requirement set each came with. The host tells an unknown member from one it does not support by it.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const declarations = new URL('../node_modules/@types/office-js/index.d.ts', import.meta.url);
const target = new URL('../src/workbench/host/members/knownMembers.json', import.meta.url);
const source = ts.createSourceFile(
  'index.d.ts',
  readFileSync(declarations, 'utf8'),
  ts.ScriptTarget.Latest,
  false,
);

const leaveOut = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack', 'items']);

const mark = { property: '', method: '()', event: '!' };

function setOf(member) {
  const comment = source.text.slice(member.pos, member.end);
  const match = /\[Api set: ([^\]]*)\]/.exec(comment);
  const version = match && /^ExcelApi (\d+\.\d+)/.exec(match[1]);
  return version ? version[1] : match ? match[1].trim() : '1.1';
}

const classes = {};
function readClass(node) {
  const members = {};
  for (const member of node.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (!name || leaveOut.has(name) || members[name]) continue;
    const isEvent =
      ts.isPropertyDeclaration(member) &&
      source.text.slice(member.pos, member.end).includes('EventHandlers<');
    const kind = isEvent ? 'event' : ts.isMethodDeclaration(member) ? 'method' : 'property';
    members[name] = `${name}${mark[kind]} ${setOf(member)}`;
  }
  classes[node.name.text] = { ...classes[node.name.text], ...members };
}

for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
  for (const inner of statement.body.statements) {
    if (
      ts.isClassDeclaration(inner) &&
      inner.heritageClauses?.some((h) => h.getText(source).includes('ClientObject'))
    )
      readClass(inner);
  }
}
const text = Object.entries(classes).map(
  ([name, members]) => `${JSON.stringify(name)}: ${JSON.stringify(Object.values(members).join(', '))}`,
);
writeFileSync(target, `{\n${text.map((line) => `  ${line}`).join(',\n')}\n}\n`);
console.log(`${text.length} classes`);
