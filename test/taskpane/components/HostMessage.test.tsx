import { screen } from '@testing-library/react';
import { HostMessage } from '../../../src/taskpane/components/App/HostMessage';
import { faultsOf, renderWith } from '../renderPane';

describe('without an Excel', () => {
  it.each([
    ['outside', 'zh-CN', '需要在 Excel 中打开'],
    ['outside', 'en-US', 'has to be opened in Excel'],
    ['silent', 'zh-CN', '连不上 Excel'],
    ['too-old', 'zh-CN', '太旧'],
    ['not-excel', 'en-US', 'works in Excel only'],
  ] as const)('the page says why, not a blank (%s, %s)', async (kind, language, part) => {
    const { container } = renderWith(<HostMessage kind={kind} />, { language });
    expect(screen.getByRole('alert').textContent).toContain(part);
    expect(await faultsOf(container)).toEqual([]);
  });
});
