import { tableRefused } from '@province/table'
import { v7 } from 'uuid'
import type { ReorgEvent } from '../decree/decree.ts'
import { UNIT_COLUMNS, type UnitLine } from '../load/unit.csv.ts'
import type { FreshUnit } from '../load/unit-entry.ts'
import { planUnits } from '../load/unit-load.ts'
import { Unit } from '../unit/unit.ts'
import type { HierarchyRepository } from './hierarchy.repository.ts'
import { projectHierarchy } from './hierarchy.ts'
import type { Register, UnitRegisterRepository } from './unit-register.repository.ts'
import { placesOf, wholeCells } from './whole-cell.ts'

/** How many of the rows were new. */
export interface LoadCount {
  added: number
  unchanged: number
  /** In a dry run what would be added, a line a unit. */
  changes?: string[]
}

/** Brings units into the register; changes of units are reorganisations, never loads. */
export class UnitRegisterService {
  constructor(
    private readonly units: UnitRegisterRepository,
    private readonly hierarchy: HierarchyRepository,
  ) {}

  /** Adds the units that are not there yet, all or none; refuses with `INPUT_INVALID` by line and column. */
  async load(lines: readonly UnitLine[], today: string, dryRun = false): Promise<LoadCount> {
    await this.units.lock()
    const standing = await this.units.loadAll()
    const events = await this.units.events()
    const plan = planUnits(lines, standing, today, await this.hierarchy.tiers(), events)
    if (plan.problems.length > 0) {
      throw tableRefused(
        plan.problems.map(({ entry, part, message }) => ({
          line: lines[entry]?.line ?? 0,
          column: UNIT_COLUMNS[part],
          message,
        })),
      )
    }
    if (dryRun) return { added: plan.fresh.length, unchanged: plan.unchanged, changes: plan.fresh.map(told) }
    const fresh = unitsOf(plan.fresh)
    this.units.add(...fresh)
    await this.hierarchy.replace(projectHierarchy([...standing, ...fresh], events))
    return { added: fresh.length, unchanged: plan.unchanged }
  }

  /** Where a reorganisation in that unit takes place on that day, as the register is now. */
  async places(within: string, day: string): Promise<string[]> {
    return placesOf((await this.units.register()).units, within, day)
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
}

const told = ({ code, name, kind, parentCode, from }: FreshUnit) =>
  `+ ${code} ${name} (${kind}) < ${parentCode}${from === null ? '' : ` @ ${from}`}`

/** The units that a file brings. What begins while the register is kept came from outside of it. */
function unitsOf(listed: readonly FreshUnit[]): Unit[] {
  const ids = new Map(listed.map(({ code }) => [code, v7()] as const))
  return listed.map(({ code, name, kind, level, parentCode, parentId, from }) => {
    const first = { code, name, kind, parentId: parentId ?? ids.get(parentCode) ?? null }
    const unit = Unit.open(ids.get(code) ?? v7(), level, from, first)
    if (from !== null) unit.cameFrom('OUTSIDE')
    return unit
  })
}
