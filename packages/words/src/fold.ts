// Typewriters, scanners and keyboards disagree on these; documents do not mean anything by the difference.
const LOOKALIKES: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', '\u00a0': ' ' }

/** Text in one Unicode form (NFC), with look-alike letters replaced and invisible characters removed. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ÐƉð\u00a0]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
}

/** Text as a searcher types it: no accents, đ as d, lower case, single spaces. */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
