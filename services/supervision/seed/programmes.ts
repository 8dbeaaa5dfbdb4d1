import type { EntityManager } from '@mikro-orm/postgresql'
import { type Called, calledAs } from '@province/bodies'
import { RUNS, some, Told } from './told-programmes.ts'

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

/** A mass organisation of the province, as the directory has it. */
type Organisation = Called & { id: string }

const CONTENTS_OF_PROVINCE = 8
/** Whose programme rests on the regulation on contributions; the others supervise by the one on supervision. */
const CONTRIBUTES = 'Đoàn Thanh niên'

/** 8 contents of the province’s Front and its mass organisations; 30 contents and 56 sessions of the ten districts’. */
function front(
  told: Told,
  province: string,
  organisations: readonly Organisation[],
  districts: readonly { id: string; name: string }[],
): void {
  const legalForm = 'REGULATION_217'
  // The report counts the Front and the organisations together: which has how many is made up.
  told.programme(
    { unitId: province, body: 'FRONT', bodyName: 'Ủy ban MTTQ Việt Nam tỉnh', legalForm },
    CONTENTS_OF_PROVINCE - organisations.length,
  )
  for (const { id: bodyId, ...called } of organisations)
    told.programme(
      {
        unitId: province,
        body: 'MASS_ORGANISATION',
        bodyId,
        bodyName: calledAs(called),
        legalForm: called.name.startsWith(CONTRIBUTES) ? 'REGULATION_218' : legalForm,
      },
      1,
    )
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
  const organisations = await em.execute<Organisation[]>(
    `select b.id, b.kind, b.name, u.name as "unitName", u.level as "unitLevel"
     from hierarchy.body b join hierarchy.unit u on u.id = b.sits_on and u.valid_from <= ?::date and u.valid_to > ?::date
     where b.kind = 'MASS_ORGANISATION' and b.sits_on = ? and b.valid_from <= ?::date and b.valid_to > ?::date order by b.name`,
    [RUNS.runsFrom, RUNS.runsFrom, province, RUNS.runsFrom, RUNS.runsFrom],
  )
  const themes = await em.execute<{ code: string; id: string }[]>('select code, id from supervision.theme')
  const told = new Told()
  council(told, province, new Map(themes.map(({ code, id }) => [code, id])))
  front(told, province, organisations, districts)
  const plan = {
    id: 'uuid',
    unitId: 'uuid',
    body: 'text',
    bodyName: 'text',
    bodyId: 'uuid',
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
