const compared = ['symbol', 'typeName', 'issuedOnAsCited', 'issuer', 'subject'] as const

/** The fields in which citations meant to be of one document do not say the same. */
export function differingFields(
  rows: readonly Record<(typeof compared)[number], string | null>[],
): Set<string> {
  return new Set(compared.filter((field) => new Set(rows.map((row) => row[field])).size > 1))
}
