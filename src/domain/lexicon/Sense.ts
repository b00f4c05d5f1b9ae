/** What a word tells the reading of a cell. A word may have several senses (`完成` is a verb of completion and may stand in a claim). */
export type Sense =
  // moods: a clause with one of these achieves nothing
  | 'planned'
  | 'deadline'
  | 'under-way'
  | 'not-yet'
  | 'preparation'
  // completion
  | 'done'
  | 'completion'
  | 'claim'
  | 'partial'
  | 'exception'
  | 'no-claim'
  // what was counted
  | 'stage'
  | 'step'
  | 'change'
  | 'stock'
  | 'held'
  // which number it is
  | 'total'
  | 'sum'
  | 'addition'
  | 'as-of'
  | 'this-year'
  | 'history'
  | 'since'
  | 'share'
  | 'per'
  | 'growth'
  | 'grow'
  | 'restated'
  | 'over-target'
  | 'over-complete'
  | 'from'
  | 'reached'
  | 'raised'
  | 'lowered'
  | 'among'
  | 'rest'
  | 'scope'
  // comparators
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'about'
  | 'nearly'
  | 'or-more'
  | 'or-less'
  | 'below'
  | 'or-about'
  // ratios
  | 'ratio-word'
  | 'ratio-lead'
  | 'ratio-of-task'
  | 'completion-rate'
  | 'schedule'
  // where a number is taken from
  | 'source'
  | 'platform'
  // words that only keep others from being read inside them
  | 'fixed'
  | 'particle';

/** A word list: each sense with its words, set apart by blanks. */
export type WordList = Partial<Readonly<Record<Sense, string>>>;
