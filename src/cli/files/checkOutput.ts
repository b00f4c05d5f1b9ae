import path from 'node:path';
import { CliFailure } from '../CliFailure';
import { sameFile } from './sameFile';
import { statOf } from './statOf';

export interface OutputPlan {
  readonly input: string;
  readonly output: string;
  readonly force: boolean;
  /** Endings that OUT may have, in lower case; left out, IN's own. */
  readonly endings?: readonly string[];
}

/**
 * Refuses, before any work, an OUT that could not or must not be written: IN itself by whatever path, a file that is
 * already there (unless forced), a folder, a folder that is missing, or an ending that would lose or promise macros.
 */
export function checkOutput({ input, output, force, endings }: OutputPlan): void {
  if (samePlace(input, output)) throw new CliFailure('output-is-input', { file: output });
  const stats = statOf(output);
  if (stats?.isDirectory() === true) throw new CliFailure('output-is-folder', { file: output });
  const folder = path.dirname(path.resolve(output));
  if (statOf(folder)?.isDirectory() !== true)
    throw new CliFailure('output-folder-missing', { file: output, other: path.dirname(output) });
  const own = path.extname(input).toLowerCase();
  if (!(endings ?? [own]).includes(path.extname(output).toLowerCase())) {
    const code = endings === undefined ? 'output-ending' : 'export-ending';
    throw new CliFailure(code, { file: output, other: own });
  }
  if (stats !== null && !force) throw new CliFailure('output-exists', { file: output });
}

function samePlace(input: string, output: string): boolean {
  return path.resolve(input) === path.resolve(output) || sameFile(input, output);
}
