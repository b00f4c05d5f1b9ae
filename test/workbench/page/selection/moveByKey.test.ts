import { areaAddress, overlaps, parseArea, holds, cellAddress, type Area } from '../../../../src/xlsx';
import { Axis } from '../../../../src/workbench/page/axis/Axis';
import { moveByKey } from '../../../../src/workbench/page/selection/moveByKey';
import { extendTo, selectArea, selectCell } from '../../../../src/workbench/page/selection/select';
import type { Terrain } from '../../../../src/workbench/page/selection/Terrain';

const area = (address: string): Area => parseArea(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
const place = (address: string) => {
  const { row, column } = area(address);
  return { row, column };
};

/** 12 measured rows of 20 px (row 6 hidden), 8 columns (column C hidden); merge D3:E5; filled A1:A4, A8, B1, H1. */
const merges = [area('D3:E5')];
const filled = new Set(['A1', 'A2', 'A3', 'A4', 'A8', 'B1', 'D3', 'H1']);
const terrain: Terrain = {
  rows: new Axis({ count: 12, limit: 100, usualSize: 20, sizeOf: (row) => (row === 5 ? 0 : 20) }),
  columns: new Axis({ count: 8, limit: 50, usualSize: 60, sizeOf: (column) => (column === 2 ? 0 : 60) }),
  mergeAt: (row, column) => merges.find((merge) => holds(merge, row, column)),
  mergesIn: (inside) => merges.filter((merge) => overlaps(merge, inside)),
  isEmpty: (row, column) => !filled.has(cellAddress(row, column)),
  lastRow: 7,
  lastColumn: 7,
};

function pressed(from: string, keys: string): string | undefined {
  const parts = keys.split('+');
  const key = {
    name: parts.at(-1) ?? '',
    shift: parts.includes('Shift'),
    control: parts.includes('Ctrl'),
  };
  const moved = moveByKey(selectCell(place(from), terrain), key, terrain, 60);
  return moved && areaAddress(moved.area);
}

describe('moveByKey', () => {
  test.each([
    ['A1', 'ArrowDown', 'A2'],
    ['A1', 'ArrowUp', 'A1'],
    ['A5', 'ArrowDown', 'A7'],
    ['B2', 'ArrowRight', 'D2'],
    ['D2', 'ArrowDown', 'D3:E5'],
    ['D3', 'ArrowDown', 'D7'],
    ['D3', 'ArrowRight', 'F3'],
    ['D3', 'ArrowUp', 'D2'],
    ['F4', 'ArrowLeft', 'D3:E5'],
    ['D3', 'Enter', 'D7'],
    ['B3', 'Shift+Enter', 'B2'],
    ['B3', 'Tab', 'D3:E5'],
    ['B3', 'Shift+Tab', 'A3'],
    ['B2', 'Shift+ArrowDown', 'B2:B3'],
    ['B2', 'Shift+ArrowRight', 'B2:D2'],
    ['B3', 'Shift+ArrowRight', 'B3:E5'],
    ['A1', 'Ctrl+ArrowDown', 'A4'],
    ['A4', 'Ctrl+ArrowDown', 'A8'],
    ['A8', 'Ctrl+ArrowDown', 'A100'],
    ['A100', 'Ctrl+ArrowUp', 'A8'],
    ['B1', 'Ctrl+ArrowRight', 'H1'],
    ['H1', 'Ctrl+ArrowRight', 'AX1'],
    ['A1', 'Shift+Ctrl+ArrowDown', 'A1:A4'],
    ['H7', 'Home', 'A7'],
    ['H7', 'Ctrl+Home', 'A1'],
    ['A1', 'Ctrl+End', 'H8'],
    ['A1', 'Ctrl+a', 'A1:H8'],
    ['A1', 'PageDown', 'A4'],
    ['A5', 'PageUp', 'A2'],
    ['A1', 'PageUp', 'A1'],
  ])('from %s, %s leads to %s', (from, keys, to) => {
    expect(pressed(from, keys)).toBe(to);
  });

  test.each(['x', 'Escape', 'F5', 'Shift'])('%s does not move', (key) => {
    expect(pressed('A1', key)).toBeUndefined();
  });
});

describe('select', () => {
  it('takes in merges that an area cuts', () => {
    expect(areaAddress(extendTo(selectCell(place('B4'), terrain), place('D4'), terrain).area)).toBe('B3:E5');
    expect(areaAddress(selectArea(area('E5:F6'), terrain).area)).toBe('D3:F6');
  });
});
