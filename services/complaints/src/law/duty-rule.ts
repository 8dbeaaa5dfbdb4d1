import type { LegalRule } from '@province/clocks'
import type { Message } from '@province/runtime/refusal'

/** What the law asks that is no time limit and no jurisdiction: shown with its article, and followed by people. */
export interface DutyRule extends LegalRule {
  says: Message
}
