import { type Actor, decide } from '@province/actor'
import { forbiddenOrMissing, Refusal } from '@province/runtime/refusal'
import type { Reader } from '../read/reader.ts'

interface PathRow {
  path: string[]
}

/** The unit itself and every unit above it, today or on its last or first day, and those that took over from it. */
const unitPath = (unitId: string, today: string) => ({
  name: 'authority_unit_path',
  text: `select coalesce(array_agg(distinct ancestor_id), '{}') as path from hierarchy.closure
         where descendant_id in (select $1::uuid
             union all select custodian_id from hierarchy.custody where unit_id = $1 and valid_from <= $2::date)
           and (valid_from <= $2::date or begins_unit) and (valid_to > $2::date or ends_unit)`,
  values: [unitId, today],
})

/** The session has to pass the second factor first. */
export const secondFactorRequired = () =>
  new Refusal('SECOND_FACTOR_REQUIRED', {
    vi: 'Việc này cần xác thực hai lớp: hãy xác thực trong trang tài khoản của bạn.',
    en: 'This needs the second factor: pass it on the page of your account.',
  })

/** The password is of somebody else's making. */
export const passwordChangeRequired = () =>
  new Refusal('PASSWORD_CHANGE_REQUIRED', {
    vi: 'Mật khẩu này do người khác đặt: hãy đổi mật khẩu của bạn trước.',
    en: 'Somebody else made this password: change it first.',
  })

/** What the actor of this request may do, on units of the hierarchy. */
export class Authority {
  constructor(
    private readonly actor: Actor,
    private readonly reader: Reader,
    private readonly today: string,
  ) {}

  /** May the actor do this to something of this unit (or, without a unit, anywhere)? */
  async may(action: string, unitId?: string): Promise<boolean> {
    if (unitId === undefined) return decide(this.actor, action)
    if (!decide(this.actor, action)) return false
    const [row] = await this.reader.rows<PathRow>(unitPath(unitId, this.today))
    return decide(this.actor, action, { unitPath: row?.path ?? [] })
  }

  /** Refuses with `FORBIDDEN_OR_MISSING` unless the actor may; `SECOND_FACTOR_REQUIRED` where one would allow it. */
  async require(action: string, unitId?: string): Promise<void> {
    if (this.actor.withheld?.includes(action)) throw secondFactorRequired()
    if (!(await this.may(action, unitId))) throw forbiddenOrMissing()
  }
}
