import { textsOf, type Language } from '../../locales';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** The ways that the add-in's own sheets head a column of units, in every language that they may be written in. */
export const unitHeadings: readonly string[] = LANGUAGES.flatMap((language) => {
  const { checkList, appendices, dynamics } = textsOf(language);
  return [checkList.unit, appendices.unit, dynamics.unit];
});
