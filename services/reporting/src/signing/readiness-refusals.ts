import { DOMAINS } from '@province/domains'
import { Refusal } from '@province/runtime/refusal'

interface Open {
  readonly id: string
  readonly message: string
  readonly ruleTitle: string
}

/** A critical discrepancy is open: which, and what to do. */
export const discrepanciesOpen = (open: readonly Open[]): Refusal =>
  new Refusal(
    'DISCREPANCIES_OPEN',
    {
      vi: `Còn ${open.length} mâu thuẫn nghiêm trọng chưa xử lý: ${open.map(({ message }) => message).join(' ')} Hãy sửa số liệu, hoặc ghi giải thích từng mâu thuẫn, rồi làm lại bước này.`,
      en: `${open.length} critical discrepancies are open: ${open.map(({ message }) => message).join(' ')} Correct the figures or explain each of them, then take this step again.`,
    },
    { field: 'id', discrepancies: open.map(({ id }) => id) },
  )

/** No rule in force saw it, yet no text is sealed with a gap in it. */
export const gapInText = (section: string): Refusal =>
  new Refusal(
    'DISCREPANCIES_OPEN',
    {
      vi: `Mục ${section} còn câu thiếu số liệu: hãy nêu số liệu ấy rồi làm lại bước này.`,
      en: `A sentence of section ${section} waits for a figure: state it, then take this step again.`,
    },
    { field: 'id', discrepancies: [] },
  )

const titlesOf = (domains: readonly string[], language: 'vi' | 'en') =>
  domains.map((domain) => DOMAINS.find(({ name }) => name === domain)?.title[language] ?? domain).join(', ')

/** What is stated cannot be compared with records that nobody shows. */
export const recordsAway = (domains: readonly string[]): Refusal =>
  new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    {
      vi: `Chưa đối chiếu được với hồ sơ của ${titlesOf(domains, 'vi')}: dịch vụ không trả lời. Hãy thử lại sau ít phút.`,
      en: `The records of ${titlesOf(domains, 'en')} could not be compared: the service does not answer. Try again in a few minutes.`,
    },
    { field: 'id', domains },
  )
