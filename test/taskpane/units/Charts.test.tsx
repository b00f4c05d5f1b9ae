import { screen, within } from '@testing-library/react';
import { Charts } from '../../../src/taskpane/units/charts/Charts';
import { coverageByMonth } from '../../../src/taskpane/units/charts/chartData';
import { units } from '../fixtures';
import { faultsOf, renderWith } from '../renderPane';

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the charts', () => {
  it('have a table each', () => {
    const { container } = renderWith(<Charts units={units()} />);
    container.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(rowsOf('各单位的项目')).toEqual([
      ['人社局', '1', '0', '0', '0', '1'],
      ['应急局', '1', '0', '1', '0', '2'],
    ]);
    expect(rowsOf('每月动态')).toEqual([
      ['2024 年 7 月', '1', '1', '100%'],
      ['2024 年 8 月', '0', '1', '0%'],
    ]);
  });

  it('say their figures in words above each bar', () => {
    const { container } = renderWith(<Charts units={units()} />);
    expect(container.textContent).toContain('应急局：已完成 1、滞后 1');
    expect(container.textContent).toContain('2024 年 8 月：0/1，0%');
  });

  it('are drawings that keyboard and screen readers pass over', () => {
    const { container } = renderWith(<Charts units={units()} />);
    const drawings = [...container.querySelectorAll('[aria-hidden="true"]:not(svg)')];
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.every((drawing) => drawing.hasAttribute('inert'))).toBe(true);
  });

  it.each([
    ['zh-CN', 'light'],
    ['en-US', 'dark'],
  ] as const)('have no fault that axe knows, in %s and %s', async (language, shade) => {
    const { container } = renderWith(<Charts units={units()} />, { language, shade });
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('coverage by month', () => {
  it('counts every assessed project of every unit', () => {
    expect(coverageByMonth(units())).toEqual([
      { month: { year: 2024, month: 7 }, marked: 1, projects: 1 },
      { month: { year: 2024, month: 8 }, marked: 0, projects: 1 },
    ]);
  });

  it('is nothing without a grid', () => {
    expect(coverageByMonth(units({ units: units().units.slice(0, 1) }))).toEqual([]);
  });
});
