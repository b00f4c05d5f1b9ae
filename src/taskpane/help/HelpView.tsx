import type { HelpTexts } from '../../locales/HelpTexts';
import { help as english } from '../../locales/en-US/help';
import { help as chinese } from '../../locales/zh-CN/help';
import type { Language } from '../../locales';
import { Section } from '../components/Section/Section';
import { useSpeech } from '../PaneContext';

const texts: Readonly<Record<Language, HelpTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** What the add-in does, how it decides, and what it never does. */
export default function HelpView() {
  const { language } = useSpeech();
  return texts[language].topics.map(({ heading, paragraphs }) => (
    <Section key={heading} heading={heading}>
      {paragraphs.map((paragraph) => (
        <div key={paragraph}>{paragraph}</div>
      ))}
    </Section>
  ));
}
