import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemResult, Recalculation } from '../../../src/application';
import { item, recalculation } from '../fixtures';
import { faultsOf, renderPane } from '../renderPane';

const behind = (light: NonNullable<ItemResult['light']>, row: number) =>
  item({ name: `项目${row}`, band: 'behind', light, cell: { sheet: '9月', row, column: 6 } });

const { figures } = recalculation();
const withLights = recalculation({
  figures: {
    ...figures,
    bands: { completed: 25, 'on-schedule': 17, behind: 3 },
    lights: { yellow: 1, red: 2 },
  },
  items: [behind('yellow', 5), behind('red', 6), behind('red', 7)],
});

async function ran(result: Recalculation) {
  const pane = await renderPane({
    services: {
      recalculate: () => Promise.resolve({ kind: 'done', written: true, recalculation: result }),
    },
  });
  await userEvent.click(screen.getByRole('button', { name: '重新计算' }));
  await screen.findByRole('heading', { name: '计算结果' });
  return pane;
}

describe('lights', () => {
  it('are figures and stand in the lines, in words beside their signs', async () => {
    const { container } = await ran(withLights);
    expect(screen.getByText('滞后（黄灯）').closest('div')?.textContent).toContain('1 项');
    expect(screen.getByText('滞后（红灯）').closest('div')?.textContent).toContain('2 项');
    await userEvent.click(screen.getByRole('tab', { name: '滞后 3' }));
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getAllByText('滞后（红灯）')).toHaveLength(2);
    expect(within(panel).getAllByText('滞后（黄灯）')).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are nowhere in an office that uses none', async () => {
    await ran(recalculation());
    await userEvent.click(screen.getByRole('tab', { name: /^滞后/ }));
    expect(screen.queryByText(/黄灯|红灯/)).toBeNull();
  });
});
