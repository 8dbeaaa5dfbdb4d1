import type { Statement } from './reader.ts'

/** The values of a statement in the order of its placeholders; equal text always comes with its values in equal order. */
export class Parameters {
  readonly values: unknown[] = []

  /** Takes a value; answers its placeholder. */
  take(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/** A piece of SQL with the values it needs; the table is called `t` in it. */
export interface Sql {
  write(parameters: Parameters): string
}

/** A piece of SQL as a template: what is put in becomes a parameter, never text (unless it is another piece). */
export const sql = (texts: TemplateStringsArray, ...values: readonly unknown[]): Sql => ({
  write: (parameters) =>
    texts.reduce((written, text, at) => {
      const value = values[at - 1]
      const put = isSql(value) ? value.write(parameters) : parameters.take(value)
      return `${written}${put}${text}`
    }),
})

const isSql = (value: unknown): value is Sql =>
  typeof value === 'object' && value !== null && typeof (value as Sql).write === 'function'

/** A piece of SQL that is text of ours, such as a column. */
export const plain = (text: string): Sql => ({ write: () => text })

/** A statement from a piece of SQL: its text holds the placeholders, so equal pieces keep one plan. */
export function statementOf(name: string, piece: Sql): Statement {
  const parameters = new Parameters()
  return { name, text: piece.write(parameters), values: parameters.values }
}
