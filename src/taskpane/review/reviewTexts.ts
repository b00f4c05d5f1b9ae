import type { Language } from '../../locales';
import type { ReviewPageTexts } from '../../locales/ReviewPageTexts';
import { reviewPage as english } from '../../locales/en-US/reviewPage';
import { reviewPage as chinese } from '../../locales/zh-CN/reviewPage';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, ReviewPageTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** The page's texts in the pane's language; loaded with the page. */
export function useReviewTexts(): ReviewPageTexts {
  return tables[useSpeech().language];
}
