import type { EntityManager } from '@mikro-orm/postgresql'
import { Unit } from './unit.ts'

/** Units as aggregates, for what changes them. */
export class UnitRegisterRepository {
  constructor(private readonly em: EntityManager) {}

  /** Every unit with its whole history, for a change of the hierarchy. */
  loadAll(): Promise<Unit[]> {
    return this.em.find(Unit, {})
  }

  add(units: readonly Unit[]): void {
    this.em.persist([...units])
  }
}
