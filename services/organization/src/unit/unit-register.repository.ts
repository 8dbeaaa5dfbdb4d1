import type { EntityManager } from '@mikro-orm/postgresql'
import { ReorgEvent } from '../reorganisation/decree.ts'
import { Unit } from './unit.ts'

/** Units as aggregates, for what changes them. */
export class UnitRegisterRepository {
  constructor(private readonly em: EntityManager) {}

  /** Until the change is stored or given up, nobody else changes the register. */
  async lock(): Promise<void> {
    await this.em.execute("select pg_advisory_xact_lock(hashtextextended('register of units', 0))")
  }

  /** Every unit with its whole history, for a change of the hierarchy. */
  loadAll(): Promise<Unit[]> {
    return this.em.find(Unit, {})
  }

  /** Every reorganisation that was executed. */
  events(): Promise<ReorgEvent[]> {
    return this.em.find(ReorgEvent, {})
  }

  add(units: readonly Unit[]): void {
    this.em.persist([...units])
  }

  addEvent(event: ReorgEvent): void {
    this.em.persist(event)
  }
}
