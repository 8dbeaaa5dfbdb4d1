import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { JurisdictionRule } from './jurisdiction-rule.ts'

/** Somebody else decides; whoever holds otherwise says why. */
export const notCompetent = (field: string, { office, article }: JurisdictionRule, unit: string | null) =>
  new Refusal(
    'NOT_COMPETENT',
    {
      vi: `Theo ${article}, người giải quyết là ${office.vi}${unit ? ` (${unit})` : ''}: hãy chuyển đến đó, hoặc ghi lý do vì sao thẩm quyền khác.`,
      en: `By ${article}, this is decided by ${office.en}${unit ? ` (${unit})` : ''}: pass it there, or say why jurisdiction is another.`,
    },
    { field },
  )

/** No rule says who decides about such a body on that day. */
export const noRuleOfJurisdiction = (field: string) =>
  new Refusal(
    'NO_RULE_OF_JURISDICTION',
    {
      vi: 'Không có quy định về thẩm quyền đối với cơ quan này vào ngày đó: hãy chọn cơ quan khác, hoặc ghi lý do.',
      en: 'No rule of jurisdiction holds for such a body on that day: choose another, or say why.',
    },
    { field },
  )

/** A reason is of bounded length. */
export const reasonTooLong = (longest: number) =>
  inputInvalid('input.overruled', {
    vi: `Lý do không quá ${longest} ký tự.`,
    en: `The reason has at most ${longest} characters.`,
  })
