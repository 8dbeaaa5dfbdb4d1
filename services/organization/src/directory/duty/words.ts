import { inputInvalid } from '@province/runtime/refusal'
import { holdsInvisible } from '../../register/index.ts'

const LONGEST = 200

/** Spaces that everybody sees: others at the edges are told, not taken away. */
const EDGES = /^[ \t\r\n]+|[ \t\r\n]+$/g

/** A name or a title as it is kept; refuses what is empty, too long or holds what nobody sees. */
export function wordsOf(field: string, text: string): string {
  const words = text.replaceAll(EDGES, '').normalize('NFC')
  if (words === '' || words.length > LONGEST || /\p{Cc}/u.test(words))
    throw inputInvalid(field, {
      vi: `Hãy ghi từ 1 đến ${LONGEST} ký tự, trên một dòng.`,
      en: `Write 1 to ${LONGEST} characters on one line.`,
    })
  if (holdsInvisible(words))
    throw inputInvalid(field, {
      vi: 'Có ký tự không nhìn thấy trong nội dung này: hãy gõ lại.',
      en: 'This holds characters that cannot be seen: type it again.',
    })
  return words
}
