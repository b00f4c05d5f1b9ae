import { means } from '../quantity/clauses';
import { scan } from '../quantity/scan';
import type { Token } from '../quantity/Token';
import type { Progress } from './Progress';
import { coreName } from './ratioAlone';
import { stagesIn } from './stageWords';
import type { Task } from './Task';

const CORE = /完成|完工|竣工|建成|达到/u;
const SILENT = /^[,。;!、:\n"“”'‘’]$/u;

function namesTaskStage(token: Token, task: Task): boolean {
  return [...stagesIn([token])].some((stage) => task.stages.has(stage));
}

/** Whether the whole cell holds only words of completion, the item's own name, and the stage that the task counts. */
export function claimsComplete({ reading, empty }: Progress, task: Task): boolean {
  if (empty) return false;
  const text = reading.source.text.replace(/["“”'‘’]/gu, '');
  const own = coreName(task.name);
  const { tokens } = own.length > 1 ? scan(text.replace(own, '')) : reading;
  const only = tokens.every((token) =>
    token.kind === 'mark' ? SILENT.test(token.text) : means(token, 'claim') || namesTaskStage(token, task),
  );
  return (
    only &&
    tokens.some((token) => token.kind === 'word' && (CORE.test(token.text) || namesTaskStage(token, task)))
  );
}
