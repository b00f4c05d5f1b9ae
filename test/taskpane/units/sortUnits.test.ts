import type { UnitReading } from '../../../src/application';
import { searchUnits } from '../../../src/taskpane/units/searchUnits';
import { knownFigures, sortUnits, type Sorting } from '../../../src/taskpane/units/sortUnits';
import { units } from '../fixtures';

const [plain] = units().units;

function unit(name: string, behind: number | null, spellings: readonly string[] = [name]): UnitReading {
  if (plain === undefined) throw new Error('The fixture has units.');
  return { ...plain, name, spellings, figures: { ...plain.figures, behind } };
}

const all = [unit('住建局', 2), unit('人社局', null), unit('教育局', 3), unit('水利局', 2)];

const told = (sorting: Sorting) => sortUnits(all, sorting).map(({ unit: { name }, rank }) => [name, rank]);

describe('units in order', () => {
  it.each<[Sorting, readonly (readonly [string, number | null])[]]>([
    [
      { key: 'ledger', falling: true },
      [
        ['住建局', null],
        ['人社局', null],
        ['教育局', null],
        ['水利局', null],
      ],
    ],
    [
      { key: 'behind', falling: true },
      [
        ['教育局', 1],
        ['住建局', 2],
        ['水利局', 2],
        ['人社局', null],
      ],
    ],
    [
      { key: 'behind', falling: false },
      [
        ['住建局', 1],
        ['水利局', 1],
        ['教育局', 3],
        ['人社局', null],
      ],
    ],
  ])('%j', (sorting, expected) => {
    expect(told(sorting)).toEqual(expected);
  });

  it('by name go by their sound', () => {
    expect(told({ key: 'name', falling: true }).map(([name]) => name)).toEqual([
      '教育局',
      '人社局',
      '水利局',
      '住建局',
    ]);
  });

  it('offer only figures that the workbook tells', () => {
    expect(knownFigures([unit('a', 1)])).toEqual([
      'items',
      'completed',
      'on-schedule',
      'behind',
      'without-ratio',
      'review',
    ]);
    expect(knownFigures([])).toEqual([]);
  });
});

describe('searching units', () => {
  const known = [unit('县民政局', 1, ['县民政局', '民政局（县）']), unit('市场监管局', 0)];

  it.each([
    ['', ['县民政局', '市场监管局']],
    ['民政', ['县民政局']],
    ['民政局(县)', ['县民政局']],
    [' 市 场 ', ['市场监管局']],
    ['教育', []],
  ])('%j finds %j', (typed, expected) => {
    expect(searchUnits(known, typed).map(({ name }) => name)).toEqual(expected);
  });
});
