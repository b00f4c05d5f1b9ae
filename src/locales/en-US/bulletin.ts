/** The texts of the bulletin's opening paragraph. `{…}` are filled in; a part whose figure is not known is left out. */
export const bulletin = {
  year: '{year}',
  total: 'Key livelihood projects, {where}: {items} indicators{categories}{units}. ',
  categories: ': {list}',
  category: '{category} {count}',
  categoryProjects: '{category} {count} ({projects} projects)',
  shared: '; {count} belong to two categories',
  units: ', led by {count} units',
  progress:
    '{months}{completed} are completed, {onSchedule} are at {threshold} or more, {behind} are under {threshold}{withoutRatio}{platform}. ',
  months: '{months} ',
  withoutRatio: ', {count} have no ratio',
  platform: '; {count} are reported by the province',
  silent: 'Of {projects} assessed projects, without dynamics in the month: {list}.',
  month: '{month} {count}',
  active: 'All {projects} assessed projects have dynamics in every month.',
  listMark: ', ',
};
