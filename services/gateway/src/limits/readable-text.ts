import { BREAK, type DocumentNode, visit } from 'graphql'
import { inputInvalid, refusal } from '../door/refusal.ts'

const MESSAGE = {
  vi: 'Có ký tự không lưu được (U+0000 hoặc nửa ký tự): hãy gõ lại phần chữ đó.',
  en: 'There is a character that cannot be stored (U+0000 or half a character): type that text again.',
}

/** What no database keeps and no person types: U+0000, and one half of a surrogate pair. */
const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** Refuses a document that was written with text nobody can keep. */
export function refuseUnreadableDocument(document: DocumentNode): void {
  let readable = true
  visit(document, {
    StringValue({ value }) {
      readable = isReadable(value)
      return readable ? undefined : BREAK
    },
  })
  if (!readable) throw inputInvalid(MESSAGE)
}

/** Refuses variables with such text anywhere inside, and names the variable. However deep they nest, nothing recurs. */
export function refuseUnreadableVariables(variables: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(variables)) {
    if (!holdsOnlyReadable(value)) throw refusal('INPUT_INVALID', MESSAGE, 400, undefined, { field })
  }
}

function holdsOnlyReadable(value: unknown): boolean {
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string' && !isReadable(next)) return false
    if (typeof next !== 'object' || next === null) continue
    for (const [key, inside] of Object.entries(next)) waiting.push(key, inside)
  }
  return true
}
