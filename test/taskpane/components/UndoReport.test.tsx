import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UndoResult } from '../../../src/application';
import { opening, step } from '../fixtures';
import { renderPane } from '../renderPane';

const plain = {
  step,
  steps: 0,
  sheetsRemoved: [],
  sheetsRewritten: [],
};

async function undone(result: UndoResult) {
  const pane = await renderPane({
    services: {
      readOpening: () => Promise.resolve(opening({ steps: [step] })),
      undo: () => Promise.resolve(result),
    },
  });
  await userEvent.click(screen.getByRole('button', { name: '撤销上一步' }));
  return pane;
}

const whole: UndoResult = {
  ...plain,
  kind: 'undone',
  restored: [],
  kept: [],
  sheetsKept: [],
  differing: [],
};

describe('what an undo came to', () => {
  it('names the sheets that it took away and gave back', async () => {
    await undone({ ...whole, sheetsRemoved: ['附件1', '附件2'], sheetsRewritten: ['核对清单'] });
    expect(await screen.findAllByText('已移除当时新建的工作表：附件1、附件2。')).not.toEqual([]);
    expect(screen.getAllByText('已恢复工作表原来的内容：核对清单。')).not.toEqual([]);
    expect(screen.queryByText(/已恢复 0 个单元格/)).toBeNull();
  });

  it('names them also where Excel had undone the cells itself', async () => {
    await undone({ ...plain, kind: 'already-undone', sheetsRemoved: ['核对清单'] });
    expect(await screen.findAllByText('已移除当时新建的工作表：核对清单。')).not.toEqual([]);
  });

  it('leads to the cells that read back differently', async () => {
    const cell = { sheet: '9月', row: 3, column: 6 };
    const { services } = await undone({ ...whole, restored: [cell], differing: [cell] });
    expect((await screen.findAllByText(/^1 个单元格恢复后读回的内容不一致/)).length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: '9月!G4' }));
    expect(services.selectCell).toHaveBeenCalledWith(cell);
  });

  it('says nothing of sheets and cells where there are none', async () => {
    await undone(whole);
    expect((await screen.findAllByText(/已恢复 0 个单元格/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/工作表：/)).toBeNull();
    expect(screen.queryByText(/不一致/)).toBeNull();
  });
});
