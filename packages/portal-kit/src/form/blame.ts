/**
 * The field of a form that a refusal is about: by the whole path of the argument (`input.reason`), or by its last part,
 * under which the form has it. Places in a list (`input.slots.2.date`) belong to the list's own field.
 */
export function blamed(path: string | undefined, names: readonly string[]): string | undefined {
  if (!path) return undefined
  if (names.includes(path)) return path
  const parts = path.split('.').filter((part) => part !== 'input')
  return parts.toReversed().find((part) => names.includes(part))
}
