import type { Language } from '../Request';

const word = '--lang';

/** The language asked for, wherever it stands: refusals of other words are told in it too. Chinese by default. */
export function parseLanguage(args: readonly string[]): Language | { readonly unknown: string } {
  const said = args.flatMap((arg, index) => {
    if (arg.startsWith(`${word}=`)) return [arg.slice(word.length + 1)];
    return arg === word ? [args[index + 1] ?? ''] : [];
  });
  const last = (said.at(-1) ?? 'zh').toLowerCase();
  if (last === 'zh' || last.startsWith('zh-')) return 'zh';
  if (last === 'en' || last.startsWith('en-')) return 'en';
  return last === '' ? 'zh' : { unknown: last };
}
