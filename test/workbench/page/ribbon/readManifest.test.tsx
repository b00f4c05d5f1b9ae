import { readFileSync } from 'node:fs';
import { readManifest } from '../../../../src/workbench/page/ribbon/readManifest';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('readManifest', () => {
  it('reads the group, its buttons and what they do, in Chinese', () => {
    const group = readManifest(manifest, 'zh-CN');
    expect(group.label).toBe('民生实事');
    expect(group.buttons).toMatchObject([
      { label: '进度台账', action: { kind: 'showPane' }, icon: 'assets/icons/ledger-32.png' },
      {
        label: '重新计算',
        action: { kind: 'run', functionName: 'recalculate' },
        icon: 'assets/icons/recalculate-32.png',
      },
      {
        label: '生成动态表',
        action: { kind: 'run', functionName: 'buildDynamics' },
        icon: 'assets/icons/dynamics-32.png',
      },
      {
        label: '生成附件',
        action: { kind: 'run', functionName: 'buildAppendices' },
        icon: 'assets/icons/appendices-32.png',
      },
      {
        label: '单位筛选',
        action: { kind: 'run', functionName: 'filterByUnits' },
        icon: 'assets/icons/units-32.png',
      },
    ]);
  });

  it('falls back to the default language', () => {
    expect(readManifest(manifest, 'en-US').buttons.map((button) => button.label)).toEqual([
      'Progress ledger',
      'Recalculate',
      'Dynamics sheet',
      'Appendices',
      'Filter by Unit',
    ]);
  });

  it('refuses what has no group', () => {
    expect(() => readManifest('<OfficeApp/>', 'zh-CN')).toThrow('no ribbon group');
  });
});
