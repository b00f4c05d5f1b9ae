const LINE = /^(.*\D)\s*(\d{1,5})$/;

type Projects = Readonly<Record<string, number>>;

/** The numbers of projects as lines of the form: `湘潭市实事 12`. */
export function showProjects(projects: Projects): string {
  return Object.entries(projects)
    .map(([category, count]) => `${category} ${count}`)
    .join('\n');
}

/** The lines of the form as numbers by category; null where a line is no category with a number. */
export function parseProjects(text: string): Projects | null {
  const found: Record<string, number> = {};
  for (const line of text
    .normalize('NFKC')
    .split('\n')
    .map((one) => one.trim())) {
    if (line === '') continue;
    const [, category, count] = LINE.exec(line) ?? [];
    const name = category?.replace(/[\s::]+$/, '') ?? '';
    if (name === '' || count === undefined) return null;
    found[name] = Number(count);
  }
  return found;
}
