import { Kind, type SelectionNode } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** Says of each selection whether `@skip` and `@include` leave it in, given coerced variables. */
export function inclusion(variables: Variables): (selection: SelectionNode) => boolean {
  return (selection) =>
    (selection.directives ?? []).every((directive) => {
      const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value
      if (!condition) return true
      const holds =
        condition.kind === Kind.VARIABLE
          ? Boolean(variables[condition.name.value])
          : condition.kind === Kind.BOOLEAN && condition.value
      if (directive.name.value === 'skip') return !holds
      return directive.name.value !== 'include' || holds
    })
}
