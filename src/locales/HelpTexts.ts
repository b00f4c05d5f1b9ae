/** One topic of the help page. */
export interface HelpTopic {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The help page, in one language. */
export interface HelpTexts {
  readonly topics: readonly HelpTopic[];
}
