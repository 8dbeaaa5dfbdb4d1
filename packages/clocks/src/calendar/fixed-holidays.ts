import type { Day } from './day.ts'

/**
 * Days that the law itself makes holidays every year, by the sun (Labour Code 45/2019/QH14, article 112.1, as the codes
 * before it). The days of the lunar year, the second day around 2 September and days in lieu are left to the decision of
 * each year.
 */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng',
  '05-01': 'Quốc tế Lao động',
  '09-02': 'Quốc khánh',
}

/** What the law calls that day of every year; undefined for a day on which it says nothing. */
export const fixedHoliday = (day: Day): string | undefined => FIXED[day.slice(-5)]
