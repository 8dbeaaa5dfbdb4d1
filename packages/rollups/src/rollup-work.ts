import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import type { Rollup } from './rollup.ts'

/** Lines added to cells in one transaction. */
const MOST_AT_ONCE = 20_000

/** Adds a bounded number of lines to the cells of a roll-up; answers whether more are waiting. */
export async function foldRollup({ cells }: Rollup, { transaction }: BackgroundDesk, most = MOST_AT_ONCE) {
  return transaction([], async (em) => {
    const [row] = await em.execute<{ moved: number }[]>(`select ${cells}_fold(?) as moved`, [most])
    return row?.moved === most
  })
}

/** What a service does of its own accord for its roll-ups: what happened is in the cells a second later. */
export const rollupWork = (rollups: readonly Rollup[]): BackgroundWork[] =>
  rollups.map((rollup) => ({
    name: `roll-up ${rollup.name}`,
    everyMs: 1_000,
    run: (desk) => foldRollup(rollup, desk),
  }))
