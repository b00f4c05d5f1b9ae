import ts from 'typescript';
import { filesUnder, parseSource, readText } from './readSources';

/** Unions that name texts of made sheets or places in a layout: no terms of the field. */
const notOfTheField = new Set(['AppendixWord', 'DynamicsWord', 'UnitSheetWord', 'WordRole', 'LabelPlace']);

const domain = filesUnder('src/domain', '.ts').map(parseSource);

function literalsOf(type: ts.TypeNode): readonly string[] {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  );
}

function keysOfInterface(source: ts.SourceFile, name: string): readonly string[] {
  return source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === name
      ? statement.members.flatMap(({ name: key }) =>
          key !== undefined && (ts.isIdentifier(key) || ts.isStringLiteral(key)) ? [key.text] : [],
        )
      : [],
  );
}

/** The values of a type that is a union of texts, or the keys of an interface; none of any other. */
function valuesOf({ type }: ts.TypeAliasDeclaration, source: ts.SourceFile): readonly string[] {
  if (ts.isTypeOperatorNode(type) && ts.isTypeReferenceNode(type.type))
    return keysOfInterface(source, type.type.typeName.getText());
  return literalsOf(type);
}

/** Every exported union of texts of the domain, with its values. */
const unions = domain.flatMap((source) =>
  source.statements
    .filter(ts.isTypeAliasDeclaration)
    .flatMap((alias): readonly [string, readonly string[]][] => {
      const exported = alias.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      const values = valuesOf(alias, source);
      return exported && values.length > 0 ? [[alias.name.text, values]] : [];
    }),
);

/** The identifiers of each table of the glossary under its heading's type, or under its heading. */
function readGlossary(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = ''] = section.split('\n');
      const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
      const cells = rows.map((row) => row.split(' | ')[1] ?? '');
      const identifiers = cells.flatMap((cell) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
      );
      return [/`(\w+)`/.exec(heading)?.[1] ?? heading, identifiers];
    }),
  );
}

const glossary = readGlossary(readText('docs/glossary.md'));
const code = filesUnder('src', '.ts', '.tsx').map(readText).join('\n');
const isWord = (word: string): boolean => /^\w+$/.test(word);

describe('the glossary', () => {
  it('finds the unions of the domain', () => {
    expect(unions.map(([name]) => name)).toEqual(expect.arrayContaining(['Basis', 'Band', 'ReasonCode']));
  });

  it.each(unions.filter(([name]) => !notOfTheField.has(name)))('tells every value of %s', (name, values) => {
    const told = glossary.get(name) ?? [];
    expect(values.filter((value) => !told.includes(value))).toEqual([]);
  });

  it.each([...glossary].filter(([, words]) => words.length > 0))(
    'names under %s what the code says',
    (_, words) => {
      const missing = words.filter(
        (word) => !(isWord(word) ? new RegExp(`\\b${word}\\b`).test(code) : code.includes(`'${word}'`)),
      );
      expect(missing).toEqual([]);
    },
  );
});
