import { tableRefused } from '@province/table'
import { v7 } from 'uuid'
import type { ReorgEvent } from '../decree/decree.ts'
import { UNIT_COLUMNS, type UnitLine } from '../unit/unit.csv.ts'
import { Unit } from '../unit/unit.ts'
import { planUnits, type UnitEntry } from '../unit/unit-entry.ts'
import type { HierarchyRepository } from './hierarchy.repository.ts'
import { projectHierarchy } from './hierarchy.ts'
import type { Register, UnitRegisterRepository } from './unit-register.repository.ts'
import { wholeCells } from './whole-cell.ts'

/** How many of the rows were new. */
export interface LoadCount {
  added: number
  unchanged: number
}

/** Brings units into the register; changes of units are reorganisations, never loads. */
export class UnitRegisterService {
  constructor(
    private readonly units: UnitRegisterRepository,
    private readonly hierarchy: HierarchyRepository,
  ) {}

  /** Adds the units that are not there yet, all or none; refuses with `INPUT_INVALID` by line and column. */
  async load(lines: readonly UnitLine[], today: string): Promise<LoadCount> {
    await this.units.lock()
    const standing = await this.units.loadAll()
    const plan = planUnits(lines, standing, today)
    if (plan.problems.length > 0) {
      throw tableRefused(
        plan.problems.map(({ entry, part, message }) => ({
          line: lines[entry]?.line ?? 0,
          column: UNIT_COLUMNS[part],
          message,
        })),
      )
    }
    const ids = this.#idsOf(standing, today, plan.fresh)
    const fresh = plan.fresh.map(({ code, name, kind, level, parentCode }) => {
      const parentId = ids.get(parentCode) ?? null
      return Unit.open(ids.get(code) ?? v7(), level, null, { code, name, kind, parentId })
    })
    this.units.add(...fresh)
    await this.hierarchy.replace(projectHierarchy([...standing, ...fresh], await this.units.events()))
    return { added: fresh.length, unchanged: plan.unchanged }
  }

  /** Nobody else changes the register until this change is stored or given up; answers it as it is. */
  async hold(): Promise<Register> {
    await this.units.lock()
    const version = await this.units.version()
    return { units: await this.units.loadAll(), version, tiers: await this.units.tiers() }
  }

  /** Stores what a reorganisation did, and tells every service. */
  async store(event: ReorgEvent, opened: readonly Unit[], all: readonly Unit[]): Promise<void> {
    const before = await this.units.events()
    this.units.add(...opened)
    this.units.addEvent(event)
    await this.hierarchy.replace(projectHierarchy(all, [...before, event]))
    for (const { id, successor } of wholeCells(event, all)) await this.units.goOnAs(id, successor)
  }

  #idsOf(standing: readonly Unit[], today: string, fresh: readonly UnitEntry[]): Map<string, string> {
    const known = standing.flatMap((unit) => {
      const state = unit.stateOn(today)
      return state ? [[state.code, unit.id] as const] : []
    })
    return new Map([...known, ...fresh.map(({ code }) => [code, v7()] as const)])
  }
}
