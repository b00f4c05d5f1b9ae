/** The path of a relationship's target, which is relative to its part's folder, or absolute with a leading `/`. */
export function resolveTarget(part: string, target: string): string {
  const clean = decodeURI(target.split('#')[0] ?? '');
  const steps = clean.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Where a part's relationships stand: `xl/workbook.xml` //=> `xl/_rels/workbook.xml.rels`. '' is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The target to write in a part's relationships for another part: relative to the part's folder. */
export function relativeTarget(part: string, path: string): string {
  const from = part.split('/').slice(0, -1);
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
