import { Statements } from '@province/subgraph/read'
import { heldItems } from './held-items.sql.ts'
import type { HeldItem, OpenItem } from './open-item.ts'

/** What organization itself has open. */
export class OwnOpenItemsRepository extends Statements {
  /** Of these units and of those that they follow, beside the plan that ends them: hand-overs that nobody took yet, reorganisations under way, exemptions and programs that go on. */
  of(units: readonly string[], on: string, plan: string): Promise<OpenItem[]> {
    const text = `select 'organization' as domain, o.* from (
        select 'hand_over' as kind, h.id, h.label || coalesce(' · ' || (
            select u.name || ' (' || u.code || ')' from hierarchy.unit u where u.id = h.from_unit_id
            order by u.valid_from desc limit 1), '') as label, h.unit_id as "unitId" from organization.hand_over h
        where h.state = 'PENDING' and h.effective_on <= $2::date
        union all
        select 'reorganisation', r.id, r.title, r.unit_id from organization.reorganisation r
        where r.state not in ('EXECUTED', 'CANCELLED') and r.id <> $3
        union all
        select 'duty_exemption', e.id, 'Miễn phân công: ' || e.reason, e.unit_id from organization.duty_exemption e
        where e.valid_to is null or e.valid_to > $2::date
        union all
        select 'api_client', a.id, a.name, a.unit_id from organization.api_client a
        where a.disabled_at is null and (a.expires_at is null or a.expires_at > $2::date)) o
      where o."unitId" = any($1::uuid[]) or o."unitId" in (select l.origin_id from hierarchy.lineage l
        where l.unit_id = any($1::uuid[]) and l.valid_from <= $2::date and l.valid_to >= $2::date)
      order by o.kind, o.id`
    return this.rows({ name: 'own_open_items', text, values: [units, on, plan] })
  }

  /** Who has the items of units that had ended before the day; others have no row. */
  heldBy(items: readonly OpenItem[], on: string): Promise<HeldItem[]> {
    const values = [JSON.stringify(items), on]
    return this.rows({ name: 'held_items', text: heldItems('$1', '$2'), values })
  }
}
