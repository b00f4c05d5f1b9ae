/**
 * The CJK radicals of U+2E80-2EF3 that NFKC leaves alone, each with the character it stands for (⻚ 页). Text copied out
 * of a PDF is full of them. Source: Unicode's EquivalentUnifiedIdeograph.txt.
 */
const PAIRS =
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍尐 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爬 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艺 ⻀艻 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辷 ⻎辸 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟';

/** The Kangxi radicals that NFKC makes a traditional character of, each with the simplified one: ⼾ stands for 户, not 戶. */
const SIMPLIFIED =
  '⼾户 ⾒见 ⾙贝 ⾞车 ⾧长 ⾨门 ⾭青 ⾱韦 ⾴页 ⾵风 ⾶飞 ⾺马 ⾾斗 ⿂鱼 ⿃鸟 ⿄卤 ⿆麦 ⿈黄 ⿌黾 ⿑齐 ⿒齿 ⿓龙 ⿔龟';

/** From a radical to its character. */
export const radicals: ReadonlyMap<string, string> = new Map(
  `${PAIRS} ${SIMPLIFIED}`.split(' ').map((pair) => {
    const [radical = '', character = ''] = Array.from(pair);
    return [radical, character];
  }),
);
