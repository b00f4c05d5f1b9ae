import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SheetEdit } from '../../../src/excel/pane/watchEdits';
import { opening, step } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

async function edited(language: 'zh-CN' | 'en-US') {
  let tell: (edit: SheetEdit) => void = () => undefined;
  const pane = await renderPane({
    language,
    services: {
      readOpening: () => Promise.resolve(opening({ steps: [step] })),
      watchEdits: (onEdit) => {
        tell = onEdit;
        return Promise.resolve();
      },
    },
  });
  act(() => {
    tell({ sheetId: 'a', own: false });
    tell({ sheetId: 'a', own: false });
  });
  return pane;
}

describe('the ledger edited after its last recalculation', () => {
  it.each([
    ['zh-CN', /台账又有改动/, '再次计算'],
    ['en-US', /edited after the last/, 'Recalculate again'],
  ] as const)('is said and offered in %s, and announced once', async (language, sentence, button) => {
    const { container, services } = await edited(language);
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    const told = screen.getAllByRole('status').filter(({ textContent }) => sentence.test(textContent));
    expect(told).toHaveLength(1);
    expect(services.recalculate).not.toHaveBeenCalled();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(services.recalculate).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
