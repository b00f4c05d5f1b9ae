/**
 * Lints planted code in its own process, since jest cannot load ESLint's configuration: takes `[{file, code}]` as its
 * argument and prints, for each, the rules that were broken. Type information is left out: the files do not exist.
 */
import { ESLint } from 'eslint';

const judged = new Set(['import-x/no-restricted-paths', 'no-restricted-globals']);
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => judged.has(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: false } } },
});

const broken = [];
for (const { file, code } of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(code, { filePath: file });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
