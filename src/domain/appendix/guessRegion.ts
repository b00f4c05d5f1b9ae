/** What an office's title goes on with after the place that it is about. */
const AFTER = ['重点', '民生', '实事', '为民', '人民政府', '政府', '年度', '工作', '进度', '项目', '已完成'];
const PLACE = /^(?:\p{Script=Han}{1,9}?(?:自治区|自治州|特别行政区|街道|地区|[省市州县区旗盟镇乡]))+?/u;
const TITLE = new RegExp(`${PLACE.source}(?=\\d|[一二三四五六七八九十〇○]|${AFTER.join('|')}|$)`, 'u');
/** 全市, 我县: a way of pointing and no name. */
const POINTING = /^[全我本各]\p{Script=Han}$/u;

/** The place at the head of a ledger's titles, the first that names one: `湘乡市2024年重点民生实事…` is of 湘乡市; null for none. */
export function guessRegion(titles: readonly string[]): string | null {
  for (const title of titles) {
    const plain = title.replace(/\s+/g, '').replace(/^(?:20\d\d年度?|附件\d*[:：]?)/, '');
    const place = TITLE.exec(plain)?.[0];
    if (place !== undefined && place.length < plain.length && !POINTING.test(place)) return place;
  }
  return null;
}
