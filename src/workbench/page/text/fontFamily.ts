/** Names under which the same Chinese typeface is installed on Windows and Mac. */
const TWINS: Readonly<Record<string, string>> = {
  宋体: 'SimSun, "Songti SC"',
  新宋体: 'NSimSun, SimSun, "Songti SC"',
  仿宋: 'FangSong, STFangsong',
  仿宋_GB2312: 'FangSong, STFangsong',
  方正小标宋简体: '"FZXiaoBiaoSong-B05S", SimSun, "Songti SC"',
  黑体: 'SimHei, "Heiti SC"',
  楷体: 'KaiTi, "Kaiti SC"',
  楷体_GB2312: 'KaiTi, "Kaiti SC"',
  等线: 'DengXian',
  微软雅黑: '"Microsoft YaHei"',
};

const REST = '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** The CSS family for a font of the file: itself, its twin names, and what every machine has. */
export function fontFamily(name: string): string {
  const twins = TWINS[name];
  const quoted = `"${name.replaceAll(/["\\]/g, '')}"`;
  return [quoted, ...(twins === undefined ? [] : [twins]), REST].join(', ');
}
