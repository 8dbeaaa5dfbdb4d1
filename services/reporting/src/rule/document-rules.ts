import type { Finding } from './finding.ts'
import type { StatedWorld } from './stated-world.ts'

/** The documents that the report cites do not disagree with one another. */
export function citationsAgree({ disagreements }: StatedWorld): Finding[] {
  const none = { figures: [], citations: [], gap: null }
  if (disagreements === undefined) {
    const message = 'Chưa đối chiếu được các văn bản được dẫn: dịch vụ văn bản chỉ đạo không trả lời.'
    return [{ ...none, about: ['unchecked'], message, severity: 'NOTE', checked: false }]
  }
  return disagreements.map(({ id, kind, message, symbols }) => ({
    ...none,
    about: [kind, id],
    kind,
    citations: symbols,
    message,
    checked: true,
  }))
}

/**
 * Every slot of every sentence has a figure. One that has none is mended, never explained: the sentence would be signed
 * with a gap in it.
 */
export function claimSlotsFilled({ claims }: StatedWorld): Finding[] {
  return claims.flatMap(({ id, section, sentence, missing }) =>
    missing.map(({ key, label }) => ({
      about: [id, key],
      figures: [],
      citations: [],
      gap: null,
      message:
        label === null
          ? `Mục ${section}, câu “${sentence}” còn chỗ trống chưa có số liệu: hãy nêu số liệu ấy.`
          : `Mục ${section}, câu “${sentence}” thiếu số liệu “${label}”: hãy nêu lại số liệu ấy.`,
      severity: 'CRITICAL' as const,
      mendedOnly: true,
      checked: true,
    })),
  )
}
