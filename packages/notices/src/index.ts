export { noticeFields } from './notice-fields.ts'
export type { NoticesOf } from './notice-rule.ts'
