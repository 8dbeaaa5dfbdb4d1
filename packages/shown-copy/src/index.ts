export { type Inspected, inspect } from './inspect.ts'
export type { MediaType } from './media-type.ts'
export {
  bytesOfPart,
  type FileState,
  type Inspection,
  LARGEST_FILE,
  LARGEST_PART,
  ReceivedFile,
} from './received-file.ts'
export type { ShownCopy } from './redraw-answer.ts'
export { shownCopy } from './shown-copy.ts'
