import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownMembers } from '../../../src/workbench/host/members/knownMembers';
import { ALL_TYPES } from '../../../src/workbench/host/types/allTypes';

const FILE = join(__dirname, '../../../docs/host-members.md');

const HEAD = `# What the stand-in for Excel answers

Made from the code (\`UPDATE_DOCS=1 npx jest test/workbench/host/hostMembers\`); a test compares the two. Members of Excel that
are not in the list answer \`NotImplemented\`; names that Excel does not have, or has only in a later requirement set than
the one offered, answer \`ApiNotFound\`. Events: \`worksheets.on…\` and \`worksheet.on…\` Changed, Activated, Deactivated, Added,
Deleted, SelectionChanged, FormatChanged, RowHiddenChanged; \`workbook.onSelectionChanged\`; \`settings.onSettingsChanged\`.

| class | read | written | leads to | methods | known, not answered |
| --- | --- | --- | --- | --- | --- |
`;

function document(): string {
  const rows = ALL_TYPES.map(({ name, read, written, links, methods }) => {
    const answered = new Set([...read, ...written, ...links, ...methods]);
    const others = [...knownMembers(name)].filter(
      ([member, { kind }]) => kind !== 'event' && !answered.has(member),
    );
    const cells = [read, written, links, methods].map((names) => names.join(' '));
    return `| ${[name, ...cells, String(others.length)].join(' | ')} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}

describe('the list of what the host answers', () => {
  it('is the one in the docs', () => {
    const made = document();
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, made);
    expect(readFileSync(FILE, 'utf8')).toBe(made);
  });

  it.each(ALL_TYPES)(
    'names only members that Excel has: $name',
    ({ name, read, written, links, methods }) => {
      const known = knownMembers(name);
      const answered = [...read, ...written, ...links, ...methods].filter(
        (member) => !ELSEWHERE.has(`${name}.${member}`),
      );
      expect(answered.filter((member) => !known.has(member))).toEqual([]);
    },
  );
});

/** Members that the declarations give to the request context or to a function, and the wire to the workbook. */
const ELSEWHERE: ReadonlySet<string> = new Set(['Workbook.runtime', 'Workbook.createAndOpenWorkbook']);
