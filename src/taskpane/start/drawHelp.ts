import type { HelpTexts } from '../../locales/HelpTexts';
import { help as english } from '../../locales/en-US/help';
import { pane as englishPane } from '../../locales/en-US/pane';
import { help as chinese } from '../../locales/zh-CN/help';
import { pane as chinesePane } from '../../locales/zh-CN/pane';

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function language(lang: string, title: string, { topics }: HelpTexts): HTMLElement {
  const article = document.createElement('article');
  article.lang = lang;
  article.append(
    element('h1', title),
    ...topics.flatMap(({ heading, paragraphs }) => [
      element('h2', heading),
      ...paragraphs.map((paragraph) => element('p', paragraph)),
    ]),
  );
  return article;
}

/**
 * Draws the help page, which stands outside the pane and works offline: both languages, Chinese first. `said` is the
 * sentence that a ribbon command without a pane has to say; it is set as text, never as markup.
 */
export function drawHelp(target: HTMLElement, search: string): void {
  const said = new URLSearchParams(search).get('said') ?? '';
  const alert = element('p', said);
  alert.setAttribute('role', 'alert');
  target.replaceChildren(
    ...(said === '' ? [] : [alert]),
    language('zh-CN', chinesePane.title, chinese),
    language('en-US', englishPane.title, english),
  );
}
