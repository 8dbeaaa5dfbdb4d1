// Pure, so that a slice's pure files and their tests need no browser.

export * from './date.ts'
export * from './fold.ts'
export { isMonth, monthOf, windowOfMonth } from './months.ts'
export * from './number.ts'
export * from './weeks.ts'
