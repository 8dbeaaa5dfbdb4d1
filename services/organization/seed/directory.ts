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

const daysOf = (unit: Unit) => ({ unit_id: unit.id, valid_from: unit.openedOn, valid_to: unit.closedOn })

const bodyOf = (unit: Unit, named: { kind: string; name: string }) => ({
  id: v7(),
  ...daysOf(unit),
  ...named,
  sits_on: unit.id,
  version: 1,
})

/** A position of a body, held by a made-up person. */
function heldIn(
  unit: Unit,
  bodyId: string,
  office: { title: string; head: boolean; duties: string[]; rank: number },
  name: string,
) {
  const days = daysOf(unit)
  const position = { id: v7(), body_id: bodyId, ...days, ...office, single_holder: true, version: 1 }
  const person = { id: v7(), unit_id: unit.id, name, title: '', invented: true, version: 1 }
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
}

/** One body of a unit, its head and the deputy in charge of duties, each held by a made-up person. */
function officesOf(unit: Unit, place: number) {
  const kind = unit.states.at(-1)?.kind ?? ''
  const { head, deputy, ...named } =
    unit.level === 'AGENCY' ? (BODIES[kind] ?? agency('Giám đốc')) : COMMITTEE
  const body = bodyOf(unit, named)
  const held = [
    { title: head, head: true, duties: HEAD_DUTIES },
    { title: deputy, head: false, duties: DEPUTY_DUTIES },
  ].map((office, rank) => heldIn(unit, body.id, { ...office, rank }, inventedName(2 * place + rank)))
  return { body, held }
}

const COUNCIL = { kind: 'PEOPLES_COUNCIL', name: 'Hội đồng nhân dân' }
const COUNCIL_HEAD = { title: 'Chủ tịch HĐND', head: true, duties: [], rank: 2 }

/** The People's Council of a province, a district or a commune, and its made-up head, who is in charge of no duty. */
function councilOf(unit: Unit, place: number) {
  const body = bodyOf(unit, COUNCIL)
  return { body, held: [heldIn(unit, body.id, COUNCIL_HEAD, inventedName(place))] }
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
function centreOf(unit: Unit) {
  const without = unit.level === 'PROVINCE' || unit.states.some(({ code }) => code === INSPECTORATE)
  return without ? [] : [bodyOf(unit, { kind: 'ONE_STOP', name: 'Bộ phận tiếp nhận và trả kết quả' })]
}

const PARTY: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  huyện: 'Huyện ủy',
  'thành phố': 'Thành ủy',
}
const OF_PROVINCE = [
  { kind: 'COUNCIL_STANDING', name: 'Thường trực Hội đồng nhân dân' },
  { kind: 'COUNCIL_BOARD', name: 'Ban Kinh tế - Ngân sách' },
  { kind: 'COUNCIL_BOARD', name: 'Ban Pháp chế' },
  { kind: 'COUNCIL_BOARD', name: 'Ban Văn hóa - Xã hội' },
]

/** The socio-political organisations of a province, as the Front's law lists them (Luật 75/2015/QH13, Điều 1). */
const MASS_ORGANISATIONS = [
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
].map((name) => ({ kind: 'MASS_ORGANISATION', name }))

/**
 * The bodies of a province and a district that supervise and issue documents beside their council and their committee, as
 * law and statutes have them; of their offices nothing is known.
 */
function furtherOf(unit: Unit) {
  const province = unit.level === 'PROVINCE'
  if (!province && unit.level !== 'DISTRICT') return []
  const front = { kind: 'FATHERLAND_FRONT', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam' }
  const party = { kind: 'PARTY_COMMITTEE', name: PARTY[unit.states.at(-1)?.kind ?? ''] ?? 'Đảng ủy' }
  // They are of no tier of the State: a reorganisation hands them over, and whoever takes them over decides.
  const outliving = [front, party, ...(province ? MASS_ORGANISATIONS : [])].map((named) => ({
    ...bodyOf(unit, named),
    valid_to: null,
  }))
  return [...(province ? OF_PROVINCE : []).map((named) => bodyOf(unit, named)), ...outliving]
}

/** What the reorganisations did to bodies: those of units that ended did too, by their document, or are handed over. */
async function seedSuccession(em: EntityManager): Promise<void> {
  const records = `organization.hand_over h join organization.body b on b.unit_id = h.from_unit_id
     where h.domain = 'organization' and h.kind = 'unit_records'`
  await em.execute(
    `insert into organization.directory_change (id, unit_id, body_id, step, effective_on, document, name, recorded_by)
     select uuidv7(), x.unit_id, x.id, 'ENDED', x.valid_to, e.legal_basis, x.name, 'demonstration'
     from (select b.*, h.reorganisation_id, h.effective_on from ${records}) x
       join organization.reorg_event e on e.id = x.reorganisation_id where x.valid_to = x.effective_on`,
  )
  await em.execute(
    `insert into organization.hand_over
       (id, reorganisation_id, unit_id, from_unit_id, domain, kind, item_id, label, effective_on, state, version)
     select uuidv7(), h.reorganisation_id, h.unit_id, h.from_unit_id, 'organization', 'body', b.id, b.name, h.effective_on, 'PENDING', 1
     from ${records} and b.valid_to is null`,
  )
}

/** One head and one deputy in charge of duties for every unit, those of units that end or begin later included. */
export async function seedDirectory(em: EntityManager, units: readonly Unit[]): Promise<void> {
  const initial = units.filter(({ openedOn }) => openedOn === null)
  const offices = initial.map(officesOf)
  const centres = initial.flatMap(centreOf)
  // Their names come after those of everybody else, so that nobody is called otherwise than before.
  const councils = initial
    .filter(({ level }) => level !== 'AGENCY')
    .map((unit, at) => councilOf(unit, 2 * initial.length + NAMES + at))
  const all = [...offices, ...councils]
  const held = all.flatMap((office) => office.held)
  await store(em, 'body', [...all.map(({ body }) => body), ...centres, ...initial.flatMap(furtherOf)])
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
  await seedSuccession(em)
  await seedSuccessors(em, 2 * offices.length)
}
