import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(__dirname, '../..');

/** The text of a file of the repository, by its path from the root. */
export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The files under a folder of the repository with one of these endings, as paths from the root. */
export function filesUnder(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)));
}

/** A file of TypeScript as its tree. */
export const parseSource = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2022, true);
