import { inputInvalid } from '@province/runtime/refusal'

const LONGEST = 200

/** A name or a title as it is kept; refuses what is empty, too long or holds what no text holds. */
export function wordsOf(field: string, text: string): string {
  const words = text.trim().normalize('NFC')
  if (words === '' || words.length > LONGEST || /\p{Cc}/u.test(words))
    throw inputInvalid(field, {
      vi: `Hãy ghi từ 1 đến ${LONGEST} ký tự, trên một dòng.`,
      en: `Write 1 to ${LONGEST} characters on one line.`,
    })
  return words
}
