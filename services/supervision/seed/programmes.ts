import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { IssuerBody } from '../src/body/supervising-body.ts'
import { Finding } from '../src/finding/finding.ts'
import { type LegalForm, Programme } from '../src/programme/programme.ts'
import { ProgrammeContent } from '../src/programme/programme-content.ts'
import { type SessionKind, SupervisionSession } from '../src/session/session.ts'
import { Subject, type SubjectTold } from '../src/session/subject.ts'
import { INVENTED } from './follow-up-words.ts'

const RUNS = { runsFrom: '2023-01-01', runsTo: '2023-07-01' } as const
const REPORT = 'Số lượng theo báo cáo 6 tháng đầu năm 2023; tên nội dung, ngày và biên bản là giả định'
const SEED = 'demonstration'

interface Body {
  unitId: string
  body: IssuerBody
  bodyName: string
  legalForm: LegalForm
}

/** Everything the demonstration tells of programmes. */
class Told {
  readonly programmes: Programme[] = []
  readonly contents: ProgrammeContent[] = []
  readonly sessions: SupervisionSession[] = []
  readonly subjects: Subject[] = []
  readonly findings: Finding[] = []

  programme({ unitId, ...body }: Body, contents: number): Programme {
    const programme = new Programme(
      v7(),
      unitId,
      { ...body, ...RUNS, title: `Chương trình giám sát 6 tháng đầu năm 2023 của ${body.bodyName}` },
      SEED,
    )
    programme.approve('Văn bản giả định', '2023-01-05', '2023-06-14')
    programme.source = REPORT
    this.programmes.push(programme)
    for (let at = 1; at <= contents; at += 1)
      this.contents.push(
        new ProgrammeContent(
          v7(),
          programme.id,
          unitId,
          at,
          `Nội dung giám sát thường xuyên số ${at} (báo cáo không nêu tên)`,
        ),
      )
    return programme
  }

  session(
    of: Programme,
    kind: SessionKind,
    title: string,
    day: string,
    subjects: readonly SubjectTold[],
    themeId: string | null = null,
  ) {
    const session = new SupervisionSession(
      v7(),
      of.unitId,
      { programmeId: of.id, themeId, kind, title, plannedOn: day },
      SEED,
    )
    session.hold(day, 'Biên bản giả định', '2023-06-14')
    session.source = REPORT
    this.sessions.push(session)
    this.subjects.push(...subjects.map((told, at) => new Subject(v7(), session.id, of.unitId, at + 1, told)))
    return session
  }

  finding(of: SupervisionSession, text: string, gravity: 'MINOR' | 'SERIOUS'): void {
    const finding = new Finding(
      v7(),
      of.id,
      of.unitId,
      { text, gravity, evidence: 'Biên bản giả định' },
      of.day,
      SEED,
    )
    finding.source = INVENTED
    this.findings.push(finding)
  }
}

const some = (
  kind: SubjectTold['kind'],
  name: string,
  counted: number,
  ofUnits: number | null = null,
): SubjectTold => ({
  kind,
  subjectUnitId: null,
  name,
  counted,
  ofUnits,
})

const LAW = 'LAW_ON_SUPERVISION'

function council(told: Told, unitId: string, themes: ReadonlyMap<string, string>): void {
  const plenary = told.programme({ unitId, body: 'COUNCIL', bodyName: 'HĐND tỉnh', legalForm: LAW }, 2)
  told.session(plenary, 'ON_REPORTS', 'Xem xét báo cáo của các đơn vị', '2023-03-15', [
    some('UNITS_NOT_NAMED', '10 đơn vị báo cáo; báo cáo không nêu tên', 10),
  ])
  const standing = told.programme(
    { unitId, body: 'STANDING', bodyName: 'Thường trực HĐND tỉnh', legalForm: LAW },
    7,
  )
  told.session(
    standing,
    'ON_REPORTS',
    'Giám sát quyết định của UBND tỉnh và nghị quyết của HĐND cấp huyện',
    '2023-04-20',
    [some('DOCUMENT_SET', '136 văn bản của 11 đơn vị; báo cáo không nêu từng văn bản', 136, 11)],
  )
  const land = some('UNITS_NOT_NAMED', '40 đơn vị; báo cáo không nêu tên', 40)
  const onLand = told.session(
    standing,
    'ON_SITE',
    'Sử dụng đất ngoài khu, cụm công nghiệp',
    '2023-04-12',
    [land],
    themes.get('land_use'),
  )
  told.finding(
    onLand,
    'Một số diện tích được giao nhưng chậm đưa vào sử dụng (phát hiện giả định)',
    'SERIOUS',
  )
  const law = some('UNITS_NOT_NAMED', '5 đơn vị; báo cáo không nêu tên', 5)
  const onLaw = told.session(
    standing,
    'ON_REPORTS',
    'Xây dựng văn bản quy phạm pháp luật',
    '2023-05-09',
    [law],
    themes.get('legal_documents'),
  )
  told.finding(onLaw, 'Việc công bố văn bản hết hiệu lực còn chậm (phát hiện giả định)', 'MINOR')
  const boards = told.programme(
    { unitId, body: 'BOARDS', bodyName: 'Các Ban của HĐND tỉnh', legalForm: LAW },
    5,
  )
  const banks = some('EXTERNAL_ORGANISATIONS', '9 ngân hàng thương mại; báo cáo không nêu tên', 9)
  told.session(
    boards,
    'SURVEY',
    'Hoạt động của các ngân hàng thương mại 2020–2022',
    '2023-05-23',
    [banks],
    themes.get('banking'),
  )
}

/** 8 contents of the province’s Front; 30 contents and 56 sessions of the ten districts’. */
function front(told: Told, province: string, districts: readonly { id: string; name: string }[]): void {
  const legalForm = 'REGULATION_217'
  told.programme({ unitId: province, body: 'FRONT', bodyName: 'Ủy ban MTTQ Việt Nam tỉnh', legalForm }, 8)
  districts.forEach(({ id, name }, at) => {
    const bodyName = `Ủy ban MTTQ Việt Nam ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    const programme = told.programme({ unitId: id, body: 'FRONT', bodyName, legalForm }, 3)
    const sessions = at < 6 ? 6 : 5
    for (let turn = 0; turn < sessions; turn += 1)
      told.session(
        programme,
        'ON_SITE',
        `Cuộc giám sát số ${turn + 1} (giả định)`,
        `2023-0${1 + turn}-1${at % 4}`,
        [],
      )
  })
}

const columnsOf = (rows: readonly object[], names: readonly string[]) =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(names.map((name) => [name, (row as Record<string, unknown>)[name] ?? null])),
    ),
  )

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Stores rows of one table by one statement; the names are ours, the values come as JSON. */
async function store(
  em: EntityManager,
  table: string,
  types: Readonly<Record<string, string>>,
  rows: readonly object[],
) {
  const names = Object.keys(types)
  const typed = names.map((name) => `"${name}" ${types[name]}`).join(', ')
  await em.execute(
    `insert into supervision.${table} (${names.map(snake).join(', ')})
     select ${names.map((name) => `"${name}"`).join(', ')} from jsonb_to_recordset(?::jsonb) as r(${typed})`,
    [columnsOf(rows, names)],
  )
}

const COMMON = { source: 'text', version: 'int', recordedBy: 'text' }

/** Loads programmes, sessions, subjects and findings: as many as the report states, and no subject by a name it does not give. */
export async function seedProgrammes(em: EntityManager, province: string): Promise<void> {
  const districts = await em.execute<{ id: string; name: string }[]>(
    `select id, name from hierarchy.unit where level = 'DISTRICT' and valid_from <= '2023-06-14' and valid_to > '2023-06-14' order by code`,
  )
  const themes = await em.execute<{ code: string; id: string }[]>('select code, id from supervision.theme')
  const told = new Told()
  council(told, province, new Map(themes.map(({ code, id }) => [code, id])))
  front(told, province, districts)
  const plan = {
    id: 'uuid',
    unitId: 'uuid',
    body: 'text',
    bodyName: 'text',
    legalForm: 'text',
    title: 'text',
    runsFrom: 'date',
    runsTo: 'date',
    state: 'text',
    document: 'text',
    approvedOn: 'date',
    ...COMMON,
  }
  await store(em, 'programme', plan, told.programmes)
  const content = { id: 'uuid', programmeId: 'uuid', unitId: 'uuid', ordinal: 'int', title: 'text' }
  await store(em, 'programme_content', content, told.contents)
  const session = {
    id: 'uuid',
    unitId: 'uuid',
    programmeId: 'uuid',
    themeId: 'uuid',
    kind: 'text',
    title: 'text',
    plannedOn: 'date',
    heldOn: 'date',
    day: 'date',
    state: 'text',
    minutes: 'text',
    ...COMMON,
  }
  await store(em, 'session', session, told.sessions)
  const subject = {
    id: 'uuid',
    sessionId: 'uuid',
    unitId: 'uuid',
    ordinal: 'int',
    kind: 'text',
    name: 'text',
    counted: 'int',
    ofUnits: 'int',
  }
  await store(em, 'subject', subject, told.subjects)
  const finding = {
    id: 'uuid',
    sessionId: 'uuid',
    unitId: 'uuid',
    text: 'text',
    evidence: 'text',
    gravity: 'text',
    foundOn: 'date',
    source: 'text',
    recordedBy: 'text',
  }
  await store(em, 'finding', finding, told.findings)
}
