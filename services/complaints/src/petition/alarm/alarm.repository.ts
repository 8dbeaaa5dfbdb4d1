import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { AlarmMapping } from './alarm.mapping.ts'

/** An alarm as it is shown. */
export type AlarmRow = Row<AlarmRepository>

/** Alarms: read by those who handle petitions of the unit they are for. */
export class AlarmRepository extends Repository.of(AlarmMapping, { hidden: ['denunciation', 'recordedBy'] }) {
  readonly list = this.listed({
    name: 'alarm_list',
    where: ({ open }: { open: boolean }) => [within('unitId'), open && sql`t.cleared_on is null`],
    order: ['-raisedOn', '-id'],
    sorts: { NEWEST: ['-raisedOn', '-id'], OLDEST: ['raisedOn', 'id'] },
  })

  /** The lowest unit that stands above both and is neither of them; the highest there is where none does. */
  async commonSuperior(one: string, other: string, today: string): Promise<string | undefined> {
    const text = `select a.ancestor_id as id from hierarchy.closure a
        join hierarchy.closure b on b.ancestor_id = a.ancestor_id and b.descendant_id = $2
          and b.valid_from <= $3::date and b.valid_to > $3::date
        join hierarchy.unit u on u.id = a.ancestor_id and u.valid_from <= $3::date and u.valid_to > $3::date
      where a.descendant_id = $1 and a.valid_from <= $3::date and a.valid_to > $3::date
      order by a.ancestor_id in ($1, $2), u.level_rank desc limit 1`
    const superior = await this.row<{ id: string }>({
      name: 'common_superior',
      text,
      values: [one, other, today],
    })
    return superior?.id
  }
}
