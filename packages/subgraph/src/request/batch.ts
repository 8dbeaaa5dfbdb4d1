import { forbiddenOrMissing, Refusal } from '@province/runtime/refusal'
import type { RequestContext } from './context.ts'

/** The most rows that one mutation takes. */
export const MOST_ROWS = 500

const NOT_ALLOWED = forbiddenOrMissing().code

/** Why one row of a batch was refused; the others stand. */
export interface RowRefusal {
  code: string
  message: string
  /** The input of the row that is to blame, where one is. */
  field: string | null
}

/** What became of one row of a batch: done, or refused. */
export interface BatchAnswer<Done> {
  /** Its place in what was sent, from 0. */
  row: number
  done: Done | null
  refusal: RowRefusal | null
}

const tooMany = () =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: `Mỗi lần gửi từ 1 đến ${MOST_ROWS} dòng: hãy chia nhỏ.`,
      en: `Send between 1 and ${MOST_ROWS} rows at a time: divide what you have.`,
    },
    { field: 'inputs' },
  )

/**
 * Takes rows one after another in the transaction of the mutation, each behind a savepoint: a row that is refused leaves
 * nothing, neither rows nor events, and the others stand. The key of the mutation answers the whole batch again.
 */
export async function batch<Row, Done>(
  request: Pick<RequestContext, 'em' | 'language' | 'record' | 'takeEvents'>,
  rows: readonly Row[],
  take: (row: Row) => Promise<Done>,
): Promise<BatchAnswer<Done>[]> {
  if (rows.length === 0 || rows.length > MOST_ROWS) throw tooMany()
  const { em } = request
  await em.flush()
  const answers: BatchAnswer<Done>[] = []
  const happened = [...request.takeEvents()]
  for (const [row, input] of rows.entries()) {
    try {
      await em.execute('savepoint row_of_batch')
      const done = await take(input)
      await em.flush()
      happened.push(...request.takeEvents())
      answers.push({ row, done, refusal: null })
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      await em.execute('rollback to savepoint row_of_batch')
      request.takeEvents()
      const { code, detail } = cause
      const refusal = { code, message: cause.in(request.language), field: detail.field ?? null }
      answers.push({ row, done: null, refusal })
    }
    // What is stored, or is not to be, is looked at no more: a later row would be compared with all before it.
    em.clear()
  }
  // A batch of which nothing may be done is refused like one row of it.
  if (answers.every(({ refusal }) => refusal?.code === NOT_ALLOWED)) throw forbiddenOrMissing()
  for (const event of happened) request.record(event)
  return answers
}
