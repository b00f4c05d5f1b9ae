import { drawHelp } from '../../../src/taskpane/start/drawHelp';
import { faultsOf } from '../renderPane';

function drawn(search: string): HTMLElement {
  const target = document.createElement('main');
  document.body.replaceChildren(target);
  drawHelp(target, search);
  return target;
}

describe('the help page', () => {
  it('has both languages, Chinese first, and nothing that axe finds', async () => {
    const target = drawn('');
    expect([...target.querySelectorAll('article')].map(({ lang }) => lang)).toEqual(['zh-CN', 'en-US']);
    expect(target.querySelector('[role=alert]')).toBeNull();
    expect(await faultsOf(target)).toEqual([]);
  });

  it('says what a command has to say, as text and never as markup', () => {
    const target = drawn(`?said=${encodeURIComponent('<img src=x onerror=alert(1)>没有找到台账')}`);
    expect(target.querySelector('[role=alert]')?.textContent).toBe(
      '<img src=x onerror=alert(1)>没有找到台账',
    );
    expect(target.querySelector('img')).toBeNull();
  });
});
