import { scenarios } from '../../../src/excel/selfcheck/runSelfCheck';
import { themeOfColor } from '../../../src/excel/pane/readOfficeTheme';
import { commands as commandsEn } from '../../../src/locales/en-US/commands';
import { appendicesPage as appendicesPageEn } from '../../../src/locales/en-US/appendicesPage';
import { dynamicsPage as dynamicsPageEn } from '../../../src/locales/en-US/dynamicsPage';
import { firstRun as firstRunEn } from '../../../src/locales/en-US/firstRun';
import { help as helpEn } from '../../../src/locales/en-US/help';
import { pane as paneEn } from '../../../src/locales/en-US/pane';
import { reviewPage as reviewPageEn } from '../../../src/locales/en-US/reviewPage';
import { selfcheck as selfcheckEn } from '../../../src/locales/en-US/selfcheck';
import { settings as settingsEn } from '../../../src/locales/en-US/settings';
import { unitsPage as unitsPageEn } from '../../../src/locales/en-US/unitsPage';
import { commands } from '../../../src/locales/zh-CN/commands';
import { appendicesPage } from '../../../src/locales/zh-CN/appendicesPage';
import { dynamicsPage } from '../../../src/locales/zh-CN/dynamicsPage';
import { firstRun } from '../../../src/locales/zh-CN/firstRun';
import { help } from '../../../src/locales/zh-CN/help';
import { pane } from '../../../src/locales/zh-CN/pane';
import { reviewPage } from '../../../src/locales/zh-CN/reviewPage';
import { selfcheck } from '../../../src/locales/zh-CN/selfcheck';
import { settings } from '../../../src/locales/zh-CN/settings';
import { unitsPage } from '../../../src/locales/zh-CN/unitsPage';
import { parsePercent, showPercent, thresholdFrom } from '../../../src/taskpane/settings/thresholdDraft';
import { parsePoints } from '../../../src/taskpane/settings/lightsDraft';
import { parseProjects, showProjects } from '../../../src/taskpane/settings/projectsDraft';
import { pageLanguage } from '../../../src/taskpane/start/pageLanguage';
import { chooseLanguage } from '../../../src/taskpane/texts/chooseLanguage';

function keysOf(table: unknown): readonly string[] {
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => [
    key,
    ...keysOf(value).map((inner) => `${key}.${inner}`),
  ]);
}

describe('texts in both languages', () => {
  it.each([
    ['pane', pane, paneEn],
    ['appendices page', appendicesPage, appendicesPageEn],
    ['review page', reviewPage, reviewPageEn],
    ['dynamics page', dynamicsPage, dynamicsPageEn],
    ['units page', unitsPage, unitsPageEn],
    ['first run', firstRun, firstRunEn],
    ['help', help, helpEn],
    ['settings', settings, settingsEn],
    ['self-check', selfcheck, selfcheckEn],
    ['commands', commands, commandsEn],
  ])('%s has the same keys', (_, chinese, english) => {
    expect([...keysOf(english)].sort()).toEqual([...keysOf(chinese)].sort());
  });

  it('has a sentence for every scenario of the self-check, and no other', () => {
    const ids = scenarios.map(({ id }) => id).sort();
    expect(Object.keys(selfcheck.scenarios).sort()).toEqual(ids);
    expect(Object.keys(selfcheckEn.scenarios).sort()).toEqual(ids);
  });
});

describe('the language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-HK', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['fr-FR', 'en-US'],
    [undefined, 'en-US'],
  ])('%s → %s', (told, expected) => {
    expect(chooseLanguage(told)).toBe(expected);
  });

  it.each([
    ['?_host_Info=Excel$Web$16.01$zh-TW$$$$0', 'en-US', 'zh-CN'],
    ['?_host_Info=Excel|Win32|16.01|en-US', 'zh-CN', 'en-US'],
    ['', 'zh-CN', 'zh-CN'],
  ])('before Excel answers, %j with a browser in %s is %s', (search, browser, expected) => {
    expect(pageLanguage(search, browser)).toBe(expected);
  });
});

describe("Office's theme", () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['#262626', 'dark'],
    ['0A0A0A', 'dark'],
    ['', null],
    ['white', null],
  ])('%j is %s', (color, expected) => {
    expect(themeOfColor(color)).toBe(expected);
  });
});

describe('the threshold typed in settings', () => {
  it.each([
    ['75', '3/4'],
    ['80%', '4/5'],
    ['６６.5', '133/200'],
    ['66.67', '0.6667'],
    ['100', '1'],
  ])('%s is %s', (typed, share) => {
    expect(parsePercent(typed)).toBe(share);
  });

  it.each(['', '0', '101', '-5', '七十五', '75.125', '1e2', '3/4'])('refuses %j', (typed) => {
    expect(parsePercent(typed)).toBeNull();
  });

  it('leaves a share that was not touched exactly as it was stored', () => {
    const stored = { kind: 'fixed', share: '2/3' } as const;
    expect(thresholdFrom('fixed', showPercent('2/3'), stored)).toBe(stored);
  });
});

describe('the other fields of the settings page', () => {
  it.each([
    ['10', 10],
    ['５', 5],
    ['100', 100],
    ['0', null],
    ['101', null],
    ['2.5', null],
    ['', null],
  ])('points %j are %j', (typed, points) => {
    expect(parsePoints(typed)).toBe(points);
  });

  it.each([
    ['湘潭市实事 12\n省实事:23', { 湘潭市实事: 12, 省实事: 23 }],
    ['', {}],
    ['湘潭市实事', null],
    ['12', null],
    ['湘潭市实事 十二', null],
  ])('projects %j are %j', (typed, projects) => {
    expect(parseProjects(typed)).toEqual(projects);
  });

  it('shows numbers of projects as they can be read again', () => {
    const projects = { 湘潭市实事: 12, 省实事: 23 };
    expect(parseProjects(showProjects(projects))).toEqual(projects);
  });
});
