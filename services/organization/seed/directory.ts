import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { Unit } from '../src/register/unit/unit.ts'
import { inventedName } from './invented-names.ts'

/** The demonstration's people took office with the present term, or with their unit. */
const TERM_BEGAN = '2021-07-01'

const HEAD_DUTIES = ['CITIZEN_RECEPTION']
const DEPUTY_DUTIES = ['MASS_MOBILISATION', 'ADMIN_REFORM']

const COMMITTEE = {
  kind: 'PEOPLES_COMMITTEE',
  name: 'Ủy ban nhân dân',
  head: 'Chủ tịch UBND',
  deputy: 'Phó Chủ tịch UBND',
}
const agency = (head: string) => ({ kind: 'AGENCY', name: 'Cơ quan chuyên môn', head, deputy: `Phó ${head}` })
const BODIES: Readonly<Record<string, typeof COMMITTEE>> = {
  sở: agency('Giám đốc'),
  ban: agency('Trưởng ban'),
  'thanh tra': agency('Chánh Thanh tra'),
  'văn phòng': agency('Chánh Văn phòng'),
}

/** One body of a unit, its head and the deputy in charge of duties, each held by a made-up person. */
function officesOf(unit: Unit, place: number) {
  const kind = unit.states.at(-1)?.kind ?? ''
  const { head, deputy, ...named } =
    unit.level === 'AGENCY' ? (BODIES[kind] ?? agency('Giám đốc')) : COMMITTEE
  const days = { unit_id: unit.id, valid_from: unit.openedOn, valid_to: unit.closedOn }
  const body = { id: v7(), ...days, ...named, sits_on: unit.id, version: 1 }
  const held = [
    { title: head, head: true, duties: HEAD_DUTIES },
    { title: deputy, head: false, duties: DEPUTY_DUTIES },
  ].map((office, rank) => {
    const position = { id: v7(), body_id: body.id, ...days, ...office, single_holder: true, rank, version: 1 }
    const person = {
      id: v7(),
      unit_id: unit.id,
      name: inventedName(2 * place + rank),
      title: '',
      invented: true,
      version: 1,
    }
    const assignment = {
      ...days,
      id: v7(),
      position_id: position.id,
      person_id: person.id,
      valid_from: unit.openedOn ?? TERM_BEGAN,
      version: 1,
      recorded_by: '',
    }
    return { position, person, assignment }
  })
  return { body, held }
}

const COLUMNS = {
  body: 'id, unit_id, sits_on, kind, name, valid_from, valid_to, version',
  position: 'id, body_id, unit_id, title, head, single_holder, duties, rank, valid_from, valid_to, version',
  person: 'id, unit_id, name, title, invented, version',
  assignment: 'id, position_id, person_id, unit_id, valid_from, valid_to, version, recorded_by',
} as const

const store = (em: EntityManager, table: keyof typeof COLUMNS, rows: readonly object[]) =>
  em.execute(
    `insert into organization.${table} (${COLUMNS[table]})
     select ${COLUMNS[table]} from jsonb_populate_recordset(null::organization.${table}, ?::jsonb)`,
    [JSON.stringify(rows)],
  )

/** Invented people in the offices with duties that units of a reorganisation began with; the others stay vacant. */
const seedSuccessors = (em: EntityManager, from: number) =>
  em.execute(
    `with office as (
       select p.id, p.unit_id, p.valid_from, p.valid_to, uuidv7() as person_id,
         row_number() over (order by p.unit_id, p.rank, p.id) - 1 as at
       from organization.position p join organization.unit u on u.id = p.unit_id
       where u.opened_on is not null and p.duties <> '{}'),
     known as (insert into organization.person (id, unit_id, name, title, invented, version)
       select person_id, unit_id, (?::jsonb ->> (at % ?)::int), '', true, 1 from office returning id)
     insert into organization.assignment (id, position_id, person_id, unit_id, valid_from, valid_to, version, recorded_by)
     select uuidv7(), id, person_id, unit_id, valid_from, valid_to, 1, '' from office`,
    [JSON.stringify(Array.from({ length: NAMES }, (_, at) => inventedName(from + at))), NAMES],
  )

const NAMES = 600

const INSPECTORATE = '36-thanhtra'

/**
 * The one-stop centre of a unit: the report of 2023 names the one agency without one and counts every other unit. Of its
 * offices nothing is known.
 */
function centreOf({ id, level, states, openedOn, closedOn }: Unit) {
  if (level === 'PROVINCE' || states.some(({ code }) => code === INSPECTORATE)) return []
  const days = { unit_id: id, valid_from: openedOn, valid_to: closedOn }
  const name = 'Bộ phận tiếp nhận và trả kết quả'
  return [{ id: v7(), ...days, kind: 'ONE_STOP', name, sits_on: id, version: 1 }]
}

/** One head and one deputy in charge of duties for every unit, those of units that end or begin later included. */
export async function seedDirectory(em: EntityManager, units: readonly Unit[]): Promise<void> {
  const initial = units.filter(({ openedOn }) => openedOn === null)
  const offices = initial.map(officesOf)
  const centres = initial.flatMap(centreOf)
  const held = offices.flatMap((office) => office.held)
  await store(em, 'body', [...offices.map(({ body }) => body), ...centres])
  await store(
    em,
    'position',
    held.map(({ position }) => position),
  )
  await store(
    em,
    'person',
    held.map(({ person }) => person),
  )
  await store(
    em,
    'assignment',
    held.map(({ assignment }) => assignment),
  )
  await seedSuccessors(em, 2 * offices.length)
}
