import { ownReader } from './ownReader';
import { realCells } from './realCells';
import { recognizersReader } from './recognizersReader';
import { rightOnes, timeOf } from './score';

const root = process.argv[2] ?? '.';
const cells = realCells(root);
const other = recognizersReader(root);

const times = timeOf(other, cells, 5) / timeOf(ownReader, cells, 200);
const own = rightOnes(ownReader, cells);
const theirs = rightOnes(other, cells);
const missed = cells.filter((cell) => !own.includes(cell)).map(({ phrase }) => phrase);

process.stdout.write(
  [
    `quantity parser, ${cells.length} real phrases, against ${other.name}`,
    `  speed      ${times.toFixed(0)}× as fast (aim: 100×)`,
    `  right      ${own.length} : ${theirs.length} of ${cells.length} (value and unit)`,
    ...(missed.length === 0 ? [] : [`  missed     ${missed.join(', ')}`]),
    '',
  ].join('\n'),
);
