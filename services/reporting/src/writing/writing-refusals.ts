import { inputInvalid, type Message, Refusal } from '@province/runtime/refusal'
import { LONGEST_SENTENCE, type SentenceFinding } from './sentence-rule.ts'

export const MOST_SENTENCES = 200

/** What is wrong with a sentence, in words. */
export function sentenceTold({ problem, at, key }: SentenceFinding): Message {
  const told: Record<SentenceFinding['problem'], Message> = {
    EMPTY: {
      vi: 'Câu trống: hãy viết hoặc bỏ câu này.',
      en: 'The sentence is empty: write it or take it out.',
    },
    TOO_LONG: {
      vi: `Câu dài quá ${LONGEST_SENTENCE} ký tự: hãy tách thành nhiều câu.`,
      en: `The sentence is longer than ${LONGEST_SENTENCE} characters: part it.`,
    },
    SIGN_NOT_WRITABLE: {
      vi: `Ký tự thứ ${at} không viết được trong văn bản hành chính (ký tự điều khiển, ẩn hoặc xuống dòng): hãy xóa.`,
      en: `Character ${at} cannot stand in an official document (control, invisible or line break): delete it.`,
    },
    SLOT_UNREADABLE: {
      vi: `Chỗ điền số liệu từ ký tự thứ ${at} viết chưa đúng. Ví dụ đúng: {{reform.papi.rank}}, {{reform.papi.rank|total}}, {{reform.papi.rank|ratio}}.`,
      en: `The slot at character ${at} cannot be read. Right are {{reform.papi.rank}}, {{reform.papi.rank|total}}, {{reform.papi.rank|ratio}}.`,
    },
    SLOT_UNKNOWN: {
      vi: `Báo cáo không có số liệu "${key}": hãy tìm và chèn số liệu có trong báo cáo.`,
      en: `The report has no figure "${key}": search and insert one that it has.`,
    },
    SLOT_WITHDRAWN: {
      vi: `Số liệu "${key}" đã được rút khỏi báo cáo: hãy bỏ hoặc chèn số liệu khác.`,
      en: `The figure "${key}" was taken back from the report: take it out or insert another one.`,
    },
  }
  return told[problem]
}

/** A sentence that cannot stand; the first one is blamed by its place among those that were written. */
export const sentenceRefused = (place: number, finding: SentenceFinding): Refusal =>
  new Refusal(
    finding.problem === 'EMPTY' || finding.problem === 'TOO_LONG' ? 'INPUT_INVALID' : finding.problem,
    sentenceTold(finding),
    {
      field: `input.mine.${place}.text`,
      at: finding.at,
      ...(finding.key === null ? {} : { key: finding.key }),
    },
  )

/** Somebody else changed the same sentences: both are shown, nothing is stored. */
export const textConflict = (sentences: readonly string[], orderDiffers: boolean): Refusal =>
  new Refusal(
    'TEXT_CONFLICT',
    sentences.length > 0
      ? {
          vi: `Người khác đã sửa ${sentences.length} câu mà bạn cũng sửa: hãy chọn cho từng câu rồi lưu lại. Chưa có gì bị ghi đè.`,
          en: `Somebody else changed ${sentences.length} sentences that you changed too: choose for each, then save again. Nothing was overwritten.`,
        }
      : {
          vi: 'Người khác đã đổi thứ tự các câu mà bạn cũng đổi: hãy xem lại thứ tự rồi lưu lại.',
          en: 'Somebody else moved the sentences that you moved too: look at their order, then save again.',
        },
    { field: 'input.mine', sentences, orderDiffers },
  )

/** The report has no such section. */
export const sectionUnknown = () =>
  inputInvalid('input.section', {
    vi: 'Báo cáo không có mục này: hãy chọn mục trong mục lục.',
    en: 'The report has no such section: choose one of its contents.',
  })

/** A section holds no more. */
export const tooManySentences = () =>
  inputInvalid('input.mine', {
    vi: `Một mục có nhiều nhất ${MOST_SENTENCES} câu.`,
    en: `A section has ${MOST_SENTENCES} sentences at most.`,
  })
