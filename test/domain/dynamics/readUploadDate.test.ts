import { readUploadDate } from '../../../src/domain/dynamics/readUploadDate';

describe('readUploadDate, in a ledger of 2024', () => {
  it.each([
    [45354, 'yyyy/m/d', 2024, 3],
    [45291, 'm"月"d"日"', 2023, 12],
    ['2024.3.5', '@', 2024, 3],
    ['2024年3月5日', '@', 2024, 3],
    ['2024年3月5日 10:30', '@', 2024, 3],
    ['2024-03-05 09:15:00', '@', 2024, 3],
    ['2024 年 3 月', '@', 2024, 3],
    ['3月5日', '@', 2024, 3],
    ['２０２４／３／５', '@', 2024, 3],
    ['2024-03', '@', 2024, 3],
    ['24.3.5', '@', 2024, 3],
    [20240305, 'General', 2024, 3],
    [2024.3, 'General', 2024, 3],
    ['2024.2.29', '@', 2024, 2],
  ])('reads %s as %s', (value, format, year, month) => {
    expect(readUploadDate(value, format, 2024)).toEqual({ kind: 'month', month: { year, month } });
  });

  it.each([
    ['', 'no-date'],
    ['已上传', 'no-date'],
    ['2024.13.1', 'no-date'],
    ['2024.4.31', 'no-date'],
    ['2023.2.29', 'no-date'],
    ['2024年第12期', 'no-date'],
    ['2024.3.5至2024.3.9', 'no-date'],
    ['2020年3月5日', 'odd-year'],
    ['1924.3.5', 'odd-year'],
  ])('lists %s: %s', (text, why) => {
    expect(readUploadDate(text, '@', 2024)).toMatchObject({ kind: 'unreadable', why });
  });

  it('lists a number that was no date, a trailing zero that Excel dropped, and a date shifted by four years', () => {
    expect(readUploadDate(45354, 'General', 2024)).toMatchObject({ why: 'no-date' });
    expect(readUploadDate(2024.1, 'General', 2024)).toMatchObject({ why: 'no-date' });
    expect(readUploadDate(45354 - 1462, 'yyyy/m/d', 2024)).toMatchObject({ why: 'odd-year' });
  });

  it('needs a year from somewhere', () => {
    expect(readUploadDate('3月5日', '@', null)).toMatchObject({ kind: 'unreadable', why: 'no-year' });
  });
});
