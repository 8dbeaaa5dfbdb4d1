import type { EntityManager } from '@mikro-orm/postgresql'
import type { UnitTier } from '../tier/unit-tier.ts'
import type { HierarchyProjection } from './hierarchy.ts'

/** The projection that every service reads: written here, in the transaction that changes units. */
export class HierarchyRepository {
  constructor(private readonly request: { readonly em: EntityManager }) {}

  private get em(): EntityManager {
    return this.request.em
  }

  /** The tiers of the cell, inside the running change. */
  tiers(): Promise<UnitTier[]> {
    return this.em.execute(
      `select level, nullif(valid_from, '-infinity')::text as "from", nullif(valid_to, 'infinity')::text as "to",
         ended_by as "endedBy" from hierarchy.tier`,
    )
  }

  async replace({ units, paths, lineage, tiers }: HierarchyProjection): Promise<void> {
    await this.em.execute('delete from hierarchy.unit')
    await this.em.execute('delete from hierarchy.closure')
    await this.em.execute('delete from hierarchy.lineage')
    await this.em.execute(
      `insert into hierarchy.unit (id, code, name, name_folded, level, level_rank, kind, parent_id, valid_from, valid_to, opened_on, closed_on, origin, not_followed_from, search_text)
       select id, code, name, "nameFolded", level, "levelRank", kind, "parentId", coalesce("from", '-infinity'), coalesce("to", 'infinity'), "openedOn", "closedOn", origin, "notFollowedFrom", "searchText"
       from jsonb_to_recordset(?::jsonb) as row(id uuid, code text, name text, "nameFolded" text, level text, "levelRank" int,
         kind text, "parentId" uuid, "from" date, "to" date, "openedOn" date, "closedOn" date, origin text, "notFollowedFrom" date, "searchText" text)`,
      [JSON.stringify(units)],
    )
    await this.em.execute(
      `insert into hierarchy.closure (ancestor_id, descendant_id, depth, valid_from, valid_to, begins_unit, ends_unit)
       select "ancestorId", "descendantId", depth, coalesce("from", '-infinity'), coalesce("to", 'infinity'), "beginsUnit", "endsUnit"
       from jsonb_to_recordset(?::jsonb) as row("ancestorId" uuid, "descendantId" uuid, depth int, "from" date, "to" date, "beginsUnit" boolean, "endsUnit" boolean)`,
      [JSON.stringify(paths)],
    )
    await this.em.execute(
      `insert into hierarchy.lineage (origin_id, known_from, known_to, unit_id, share, valid_from, valid_to)
       select "originId", coalesce("knownFrom", '-infinity'), coalesce("knownTo", 'infinity'), "unitId", share,
         coalesce("from", '-infinity'), coalesce("to", 'infinity')
       from jsonb_to_recordset(?::jsonb) as row("originId" uuid, "knownFrom" date, "knownTo" date, "unitId" uuid,
         share numeric, "from" date, "to" date)`,
      [JSON.stringify(lineage)],
    )
    await this.em.execute('delete from hierarchy.tier')
    await this.em.execute(
      `insert into hierarchy.tier (level, valid_from, valid_to, ended_by)
       select level, coalesce("from", '-infinity'), coalesce("to", 'infinity'), "endedBy"
       from jsonb_to_recordset(?::jsonb) as row(level text, "from" date, "to" date, "endedBy" text)`,
      [JSON.stringify(tiers)],
    )
  }
}
