import { editionOn, type FormKey } from '../petition-paper/form-key.ts'

/** Which register a case stands in: complaints and denunciations have papers of their own. */
export type CaseRegister = 'complaint' | 'denunciation'

/** The steps of each register that an office answers for by a paper; others are noted and no more. */
const PAPERS: Readonly<Record<CaseRegister, readonly string[]>> = {
  complaint: [
    'accept',
    'refuse',
    'assign',
    'determine_complex',
    'extend',
    'suspend',
    'resume',
    'announce_dialogue',
    'hold_dialogue',
    'decide',
    'withdraw',
    'reopen',
  ],
  denunciation: [
    'accept',
    'not_accept',
    'forward',
    'notify',
    'assign',
    'extend',
    'suspend',
    'resume',
    'conclude',
    'handle',
    'withdraw',
    'reopen',
  ],
}

/** The forms of the decrees, the latest first; a symbol stands only where it was read. */
const EDITIONS: Readonly<Record<CaseRegister, readonly FormKey[]>> = {
  complaint: [
    { document: 'Nghị định 155/2026/NĐ-CP', symbol: null, edition: '2026-07-01' },
    { document: 'Nghị định 124/2020/NĐ-CP', symbol: null, edition: '2020-12-10' },
    { document: 'Thông tư 07/2013/TT-TTCP', symbol: null, edition: '2013-12-16' },
  ],
  denunciation: [
    { document: 'Nghị định 156/2026/NĐ-CP', symbol: null, edition: '2026-07-01' },
    { document: 'Nghị định 31/2019/NĐ-CP', symbol: null, edition: '2019-05-28' },
    { document: 'Thông tư 06/2013/TT-TTCP', symbol: null, edition: '2013-11-15' },
  ],
}

/** Symbols that were read: suspending a complaint and going on with it (Decree 155/2026, article 12). */
const SYMBOLS: Readonly<Record<string, string>> = { suspend: '14a', resume: '14b' }

/** Whether a step of that register has a paper. */
export const hasPaper = (register: CaseRegister, step: string): boolean => PAPERS[register].includes(step)

/** The form of the paper of a step, by the edition of its day. */
export function caseFormOn(register: CaseRegister, step: string, day: string): FormKey | undefined {
  const [latest] = EDITIONS[register]
  const form = editionOn(EDITIONS[register], day)
  const symbol = register === 'complaint' && form === latest ? SYMBOLS[step] : undefined
  return form && symbol ? { ...form, symbol } : form
}
