import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook, saveWorkbook, type CellValue } from '../../src/xlsx';
import { runCli } from './runCli';

const september = path.join(__dirname, '../fixtures/ledgers/ledger-2024-09.xlsx');
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-next-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a clerk does in October: types new progress (column F) into the saved ledger, the ratios still last month's. */
function typeProgress(file: string, progress: Readonly<Record<number, CellValue>>): void {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)));
  const edits = Object.entries(progress).map(([row, value]) => ({ row: Number(row) - 1, column: 5, value }));
  workbook.sheetNamed('进度台账')?.cells.set(edits);
  writeFileSync(file, saveWorkbook(workbook));
}

interface Report {
  readonly changes: readonly {
    readonly kind: string;
    readonly cell: { readonly address: string };
    readonly after: string;
  }[];
  readonly review: readonly { readonly address: string }[];
}

async function recalculate(input: string, output: string): Promise<Report> {
  const { code, out, err } = await runCli(['recalculate', input, output, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
}

describe('the month after', () => {
  it('answers new progress over last month’s ratios, and asks where only free text changed', async () => {
    await recalculate(september, at('09.xlsx'));
    typeProgress(at('09.xlsx'), {
      48: '已完成隐患整改20处',
      11: 770,
      29: '已完成',
      10: '除月山敬老院外其余已完工,月山敬老院正在装修。',
    });
    const { changes, review } = await recalculate(at('09.xlsx'), at('10.xlsx'));
    expect(changes.map(({ cell, after }) => `${cell.address} ${after}`).sort()).toEqual([
      'G11 110.0%',
      'G29 100.0%',
      'G48 90.9%',
    ]);
    expect(review.map(({ address }) => address)).toEqual(['G10', 'G18']);
  });
});
