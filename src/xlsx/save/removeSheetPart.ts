import { readRelationships } from '../read/readRelationships';
import type { SheetBaseline } from '../read/Source';
import { relationshipsPath } from '../zip/partPath';
import type { SaveContext } from './SaveContext';

/** Removes a sheet's part, and the parts that nothing else in the file links to. */
export function removeSheetPart(context: SaveContext, sheet: SheetBaseline): void {
  context.relationships(context.source.workbookPath).remove(sheet.relationship);
  removePart(context, sheet.path);
}

function removePart(context: SaveContext, path: string): void {
  const links = readRelationships(context.target, path).filter((link) => !link.external);
  context.target.remove(relationshipsPath(path));
  context.target.remove(path);
  context.types.remove(path);
  for (const { target } of links) {
    if (context.target.find(target) !== undefined && !isLinked(context, target)) removePart(context, target);
  }
}

function isLinked(context: SaveContext, path: string): boolean {
  return context.target.names
    .filter((name) => name.endsWith('.rels'))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'))
    .some((part) =>
      readRelationships(context.target, part).some((link) => !link.external && link.target === path),
    );
}
