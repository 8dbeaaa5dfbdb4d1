export type { MediaType } from './media-type.ts'
export type { ShownCopy } from './redraw-answer.ts'
export { shownCopy } from './shown-copy.ts'
