const SPECIAL = /[\\%_]/g

/** What is looked for in names, as a pattern takes it; null: everything. */
export function foldedSearch(search: string | null | undefined): string | null {
  const text = search?.trim().normalize('NFC').toLowerCase() ?? ''
  return text === '' ? null : text.replace(SPECIAL, (sign) => `\\${sign}`)
}
