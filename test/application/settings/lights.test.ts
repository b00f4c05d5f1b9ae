import Fraction from 'fraction.js';
import { defaultSettings, type LightsSetting } from '../../../src/application';
import { formatSettings, readSettings, SETTINGS_ENTRY } from '../../../src/application/settings/readSettings';
import { yellowFrom } from '../../../src/application/settings/yellowFrom';

function reread(lights: unknown): LightsSetting {
  const lines = [JSON.stringify({ ...defaultSettings, lights })];
  return readSettings(new Map([[SETTINGS_ENTRY, { lines, parts: [] }]])).lights;
}

describe('the setting of lights', () => {
  it('is off by default, and then keeps a plain workbook plain', () => {
    expect(defaultSettings.lights).toEqual({ kind: 'off' });
    expect(formatSettings(defaultSettings)).toBeNull();
  });

  it.each<[unknown, LightsSetting]>([
    [
      { kind: 'on', points: 15 },
      { kind: 'on', points: 15 },
    ],
    [
      { kind: 'on', points: 7.5 },
      { kind: 'on', points: 7.5 },
    ],
    [{ kind: 'on' }, { kind: 'on', points: 10 }],
    [
      { kind: 'on', points: -3 },
      { kind: 'on', points: 10 },
    ],
    [
      { kind: 'on', points: '5' },
      { kind: 'on', points: 10 },
    ],
    [{ kind: 'off' }, { kind: 'off' }],
    ['on', { kind: 'off' }],
    [undefined, { kind: 'off' }],
  ])('reads %j as %j', (stored, lights) => {
    expect(reread(stored)).toEqual(lights);
  });

  it.each<[number, string, string]>([
    [10, '3/4', '13/20'],
    [7.1, '3/4', '679/1000'],
    [10, '8/12', '17/30'],
    [10, '1/12', '0'],
  ])('%d points under %s begin at exactly %s', (points, threshold, limit) => {
    expect(yellowFrom({ kind: 'on', points }, new Fraction(threshold))?.toFraction()).toBe(limit);
  });
});
