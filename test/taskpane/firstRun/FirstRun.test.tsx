import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isSampleOpen } from '../../../src/excel/pane/isSampleOpen';
import type { PaneServices } from '../../../src/taskpane/store/PaneServices';
import { fakeServices, opening, step } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const { preferences } = fakeServices();
const never = { ...preferences, readExperienced: () => false };
const first = (over: Partial<PaneServices> = {}) => renderPane({ services: { preferences: never, ...over } });
const part = () => screen.findByRole('region', { name: '第一次使用' });

describe('somebody who has never recalculated anything', () => {
  it('reads three sentences and can open the sample beside this workbook', async () => {
    const { services, container } = await first();
    expect((await part()).textContent).toContain('算不准的一律不猜');
    await userEvent.click(screen.getByRole('button', { name: '用示例台账试一试' }));
    expect(services.openSample).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/已在新工作簿中打开/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is told where the sample lies when Excel opens no workbook', async () => {
    await first({ openSample: () => Promise.reject(new Error('offline')) });
    await part();
    await userEvent.click(screen.getByRole('button', { name: '用示例台账试一试' }));
    const link = await screen.findByRole('link', { name: '下载示例台账' });
    expect(link.getAttribute('href')).toBe('assets/sample/ledger.xlsx');
  });

  it('only has to press the button where the sample is open already', async () => {
    await first({ isSampleOpen: () => true });
    expect((await part()).textContent).toContain('现在打开的就是示例台账');
    expect(screen.queryByRole('button', { name: '用示例台账试一试' })).toBeNull();
  });

  it('is somebody else after the first recalculation, on this machine', async () => {
    const writeExperienced = jest.fn();
    await first({ preferences: { ...never, writeExperienced } });
    await part();
    await userEvent.click(screen.getByRole('button', { name: '重新计算' }));
    expect(writeExperienced).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('region', { name: '第一次使用' })).toBeNull();
  });
});

describe('nothing of it is shown', () => {
  it.each<[string, Partial<PaneServices>]>([
    ['on a machine that has done it', {}],
    [
      'in a workbook that was recalculated elsewhere',
      { preferences: never, readOpening: () => Promise.resolve(opening({ steps: [step] })) },
    ],
  ])('%s', async (_, services) => {
    await renderPane({ services });
    await screen.findByRole('region', { name: '识别结果' });
    expect(screen.queryByText('用示例台账试一试')).toBeNull();
  });
});

describe('the open workbook is the sample', () => {
  it.each([
    ['ledger.xlsx', true],
    ['http://localhost:3000/assets/sample/ledger.xlsx', true],
    ['C:\\台账\\ledger.xlsx', true],
    ['C:\\台账\\my ledger.xlsx', false],
    ['', false],
  ])('%j: %s', (url, expected) => {
    expect(isSampleOpen(url)).toBe(expected);
  });
});
