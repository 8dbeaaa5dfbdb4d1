import type { Outcome } from '../src/follow-up/follow-up-answer.ts'
import type { Issue } from '../src/follow-up/follow-up-issue.ts'
import type { Way } from './follow-up-way.ts'
import { ASKED, OPINIONS, PETITIONED, PROMISED, RECOMMENDED, RESOLVED } from './follow-up-words.ts'

/** A unit that is addressed. */
export interface Addressed {
  id: string
  name: string
  level: string
}

/** The units of the demonstration: those that can be addressed, in order. */
export interface Places {
  districts: readonly Addressed[]
  agencies: readonly Addressed[]
}

/** A follow-up to come: what is issued, which way it goes, with which outcome. */
export interface Planned {
  prefix: string
  issue: Issue
  way: Way
  outcome: Outcome | null
}

const pick = <Each>(from: readonly Each[], at: number): Each => from[at % from.length] as Each

const COMMON = {
  sourceId: null,
  occasionId: null,
  raisedBy: null,
  authorityLevel: null,
  resolutionSubject: null,
  document: null,
  dueOn: null,
} as const

const COUNCIL = { issuerBody: 'COUNCIL', issuerName: 'HĐND tỉnh' } as const
const STANDING = { issuerBody: 'STANDING', issuerName: 'Thường trực HĐND tỉnh' } as const
const BOARDS = { issuerBody: 'BOARDS', issuerName: 'Ban của HĐND tỉnh' } as const
const FRONT = { issuerBody: 'FRONT', issuerName: 'Ủy ban MTTQ Việt Nam tỉnh' } as const

const addressed = ({ id, name, level }: Addressed) => ({
  addresseeUnitId: id,
  addresseeName: level === 'DISTRICT' ? `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name,
})

/** Recommendations are issued from the autumn before on; those that end, end within the half-year. */
const RECOMMENDED_ON = ['2022-11-14', '2022-12-20', '2023-02-10', '2023-03-06', '2023-04-17']
const WAYS_OF_RECOMMENDATIONS: readonly Way[] = [
  'implemented',
  'working',
  'unanswered',
  'implemented',
  'returned',
  'reported',
  'contested',
  'supervisedAgain',
  'partly',
  'acknowledged',
  'closed',
]

function recommendations(count: number, body: typeof STANDING | typeof BOARDS, places: Places): Planned[] {
  const all = [...places.agencies, ...places.districts]
  return Array.from({ length: count }, (_, at) => {
    const issuedOn = pick(RECOMMENDED_ON, at)
    // Every third has no day set: the age rule of six months holds there.
    const dueOn = at % 3 === 0 ? null : `2023-0${4 + (at % 3)}-30`
    const content = `${pick(RECOMMENDED, at)} (kiến nghị giả định số ${at + 1})`
    const occasion = body === STANDING ? 'Giám sát của Thường trực HĐND tỉnh' : 'Giám sát của Ban HĐND tỉnh'
    const issue = { ...COMMON, ...body, ...addressed(pick(all, at * 5)), content, occasion, issuedOn, dueOn }
    return {
      prefix: 'KN',
      issue: { ...issue, kind: 'RECOMMENDATION' },
      way: pick(WAYS_OF_RECOMMENDATIONS, at),
      outcome: null,
    }
  })
}

const MEETINGS = [
  { occasion: 'Kỳ họp thường lệ cuối năm 2022', issuedOn: '2022-12-15' },
  { occasion: 'Kỳ họp chuyên đề đầu năm 2023', issuedOn: '2023-03-15' },
] as const

const ANSWERS: readonly (readonly [Way, Outcome | null])[] = [
  ['implemented', 'SOLVED'],
  ['implemented', 'EXPLAINED'],
  ['reported', 'IN_PROGRESS'],
  ['working', null],
  ['unanswered', null],
]

function voterPetitions(count: number, places: Places): Planned[] {
  return Array.from({ length: count }, (_, at) => {
    const district = pick(places.districts, at)
    const atProvince = at % 3 !== 2
    const to = atProvince ? pick(places.agencies, at) : district
    const [way, outcome] = pick(ANSWERS, at)
    const issue: Issue = {
      ...COMMON,
      ...STANDING,
      ...addressed(to),
      ...pick(MEETINGS, at),
      kind: 'VOTER_PETITION',
      content: `${pick(PETITIONED, at)} (kiến nghị giả định số ${at + 1})`,
      raisedBy: `Cử tri ${district.name.charAt(0).toLowerCase()}${district.name.slice(1)}`,
      authorityLevel: atProvince ? 'PROVINCE' : 'DISTRICT',
    }
    return { prefix: 'CT', issue, way, outcome }
  })
}

function resolutions(places: Places): Planned[] {
  const all = [...places.agencies, ...places.districts]
  const passed = RESOLVED.flatMap(([count, title, resolutionSubject]) =>
    Array.from({ length: count }, () => ({ title, resolutionSubject })),
  )
  return passed.map(({ title, resolutionSubject }, at) => {
    const content = `${title} (nghị quyết giả định số ${at + 1})`
    const issue: Issue = {
      ...COMMON,
      ...STANDING,
      ...addressed(pick(all, at)),
      ...pick(MEETINGS, at),
      kind: 'RESOLUTION',
      content,
      resolutionSubject,
    }
    return {
      prefix: 'NQ',
      issue,
      way: pick(['working', 'reported', 'acknowledged'] as const, at),
      outcome: null,
    }
  })
}

/** Five ask four; each question is answered in writing within twenty days, but the last. */
function interpellations(places: Places): Planned[] {
  return ASKED.map(([content, name], at) => {
    const office = places.agencies.find((agency) => agency.name === name)
    if (!office) throw new Error(`no agency ${name}`)
    const issue: Issue = {
      ...COMMON,
      ...COUNCIL,
      ...addressed(office),
      addresseeName: `Giám đốc ${office.name}`,
      kind: 'INTERPELLATION',
      content,
      occasion: 'Kỳ họp chuyên đề đầu năm 2023',
      raisedBy: `Đại biểu giả định ${at + 1}`,
      issuedOn: '2023-03-15',
      dueOn: '2023-04-04',
    }
    return { prefix: 'CV', issue, way: at === 4 ? 'working' : 'reported', outcome: null }
  })
}

function explanations(places: Places): Planned[] {
  return PROMISED.map((content, at) => {
    const office = pick(places.agencies, 10 + at)
    const hearing = {
      occasion: 'Phiên giải trình tại phiên họp Thường trực HĐND tỉnh',
      issuedOn: '2023-04-25',
    }
    const issue: Issue = {
      ...COMMON,
      ...STANDING,
      ...addressed(office),
      ...hearing,
      kind: 'EXPLANATION',
      content,
      dueOn: '2023-06-30',
    }
    return { prefix: 'GT', issue, way: 'working', outcome: null }
  })
}

const OUTCOMES: readonly Outcome[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED']

function opinions(places: Places): Planned[] {
  return OPINIONS.map((content, at) => {
    const draft = { occasion: 'Dự thảo giả định về hỗ trợ tái định cư', issuedOn: '2023-02-20' }
    const issue: Issue = {
      ...COMMON,
      ...FRONT,
      ...addressed(pick(places.agencies, 10)),
      ...draft,
      kind: 'CRITICISM_OPINION',
      content,
      raisedBy: 'Ủy ban MTTQ Việt Nam tỉnh',
      dueOn: '2023-05-20',
    }
    return { prefix: 'PB', issue, way: 'implemented', outcome: pick(OUTCOMES, at) }
  })
}

/** Everything that the half-year’s report counts of follow-ups: 44 + 17 recommendations, 71 petitions, 72 resolutions, 5 questions to 4, 1 hearing. */
export const planOf = (places: Places): Planned[] => [
  ...recommendations(44, STANDING, places),
  ...recommendations(17, BOARDS, places),
  ...voterPetitions(71, places),
  ...resolutions(places),
  ...interpellations(places),
  ...explanations(places),
  ...opinions(places),
]
