/** The fields of a scope as somebody typed them: one on each line, or with commas between; none means all. */
export function fieldsOf(text: string): string[] | null {
  const fields = text.split(/[\s,;]+/).filter(Boolean)
  return fields.length > 0 ? [...new Set(fields)] : null
}
