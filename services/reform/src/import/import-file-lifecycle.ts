import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './import-file-refusals.ts'

/** A file comes in by parts, is looked through, and only then, when somebody says so, is stored. */
export const importLifecycle = lifecycle(
  {
    append: { from: ['UPLOADING'] },
    finish: { from: ['UPLOADING'], to: 'CHECKING' },
    store: { from: ['CHECKED', 'STOPPED'], to: 'STORING' },
    stop: { from: ['STORING'], to: 'STOPPED' },
    abandon: { from: ['UPLOADING', 'CHECKING', 'CHECKED', 'STOPPED'], to: 'ABANDONED' },
    break: { from: ['CHECKING', 'STORING'], to: 'BROKEN' },
    check: { from: ['CHECKING'], to: 'CHECKED' },
    end: { from: ['STORING'], to: 'STORED' },
  },
  stepNotAllowed,
)

/** Where a file stands. */
export type ImportState = Lifecycle.State<typeof importLifecycle>

/** What a person says of a file that is there. */
export type ImportStep = 'finish' | 'store' | 'stop' | 'abandon'
