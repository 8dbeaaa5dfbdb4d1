import type { TestDatabase } from '@province/testbed'
import type { IssueCode } from '../src/register/decree/plan-issue.ts'
import { merge } from './reorganisation-world.ts'

export interface Named {
  code: string
  name: string
}

/** Communes of Vụ Bản: two of kind `xã`, and the town of the district. */
export let a: Named
export let b: Named
export let town: Named
export const DISTRICT = { code: '359', name: 'Huyện Vụ Bản' }
export const CITY = { code: '356', name: 'Thành phố Nam Định' }

/** Looks up the communes that the lines are about; before any line is made. */
export async function findCommunes(database: TestDatabase): Promise<void> {
  const rows = await database.peek<Named & { kind: string }>(
    `select u.code, u.name, u.kind from hierarchy.unit u where u.parent_id = $1 and u.level = 'COMMUNE'
       and u.valid_from <= '2025-01-01' and u.valid_to > '2025-01-01' and u.opened_on is null order by u.code`,
    [await database.unitId('359', '2025-01-01')],
  )
  const communes = rows.filter(({ kind }) => kind === 'xã')
  const found = [communes[0], communes[1], rows.find(({ kind }) => kind === 'thị trấn')]
  ;[a, b, town] = found.map((row) => row ?? { code: '', name: '' }) as [Named, Named, Named]
}

export const commune = (kind: string, predecessor: string, successor: object, more: object = {}) => ({
  kind,
  level: 'COMMUNE',
  predecessor,
  successor,
  ...more,
})
export const into = (from: Named, to: Named, stated: object) => [
  commune('MERGE', from.code, { code: to.code, ...stated }),
]
export const pair = (code: string, name: string, more: object = {}) =>
  [a, b].map(({ code: from }) => {
    const line = merge(from, code, name)
    return { ...line, successor: { ...line.successor, ...more } }
  })
/** The first is to go on, enlarged by the second; both lines say the same of it. */
export const enlarged = (stated: object) => [
  commune('MERGE', a.code, { code: a.code, ...stated }, { continues: true }),
  commune('MERGE', b.code, { code: a.code, ...stated }),
]
export const split = (share: number, code: string) => ({
  ...merge(a.code, code, `Xã ${code}`),
  kind: 'SPLIT',
  share,
})

/** Lines of a plan, and what the preview says of them. */
export interface Case {
  lines(): object[]
  severity?: 'WARNING'
  line: number | null
  part: string | null
  /** What the message names: both sides, where two disagree. */
  names(): string[]
  more?: object
  also?: IssueCode[]
}
