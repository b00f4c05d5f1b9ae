import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SelfCheckPage } from '../../../src/taskpane/selfcheck/SelfCheckPage';
import type { SelfCheckServices } from '../../../src/taskpane/selfcheck/SelfCheckServices';
import { faultsOf, renderWith } from '../renderPane';

function services(over: Partial<SelfCheckServices> = {}): SelfCheckServices {
  return {
    isWorkbookEmpty: () => Promise.resolve(true),
    openScratchWorkbook: jest.fn(() => Promise.resolve()),
    runSelfCheck: jest.fn((tell: Parameters<SelfCheckServices['runSelfCheck']>[0]) => {
      tell({ id: 'typing-percent', expected: 'number 1', observed: 'number 1' });
      tell({ id: 'fifteen-digits', expected: '0.333333333333333', observed: '0.3333' });
      return Promise.resolve();
    }),
    copy: jest.fn(() => Promise.resolve()),
    about: () => ['Excel 16.0'],
    ...over,
  };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the self-check', () => {
  it('runs at once in an empty workbook, and gives a report to copy', async () => {
    const given = services();
    const { container } = renderWith(<SelfCheckPage services={given} />);
    await press('开始自检');
    expect(await screen.findByText('2 项中有 1 项与假设一致。')).toBeTruthy();
    await press('复制报告');
    expect(given.copy).toHaveBeenCalledWith(
      expect.stringMatching(/^Excel 16\.0\n[\s\S]*不一致\tfifteen-digits/),
    );
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks before it touches a workbook that is not empty', async () => {
    const given = services({ isWorkbookEmpty: () => Promise.resolve(false) });
    renderWith(<SelfCheckPage services={given} />);
    await press('开始自检');
    expect(await screen.findByText(/这个工作簿里有内容/)).toBeTruthy();
    expect(given.runSelfCheck).not.toHaveBeenCalled();
    await press('就在这个工作簿中运行');
    expect(given.runSelfCheck).toHaveBeenCalledTimes(1);
  });

  it('says so where the clipboard is denied', async () => {
    renderWith(<SelfCheckPage services={services({ copy: () => Promise.reject(new Error('denied')) })} />);
    await press('开始自检');
    await press('复制报告');
    expect(await screen.findByText(/请选中下面的文字自行复制/)).toBeTruthy();
  });
});
