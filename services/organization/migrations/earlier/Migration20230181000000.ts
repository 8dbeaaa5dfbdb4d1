import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const KINDS = [
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING',
  'COUNCIL_BOARD',
  'AGENCY',
  'ONE_STOP',
  'PUBLIC_SERVICE_UNIT',
  'COMMUNE_DIVISION',
  'RECEPTION_BOARD',
  'INSPECTORATE',
  'PARTY_COMMITTEE',
  'PARTY_BOARD',
  'FATHERLAND_FRONT',
  'MASS_ORGANISATION',
  'ARMED_FORCES_BLOC',
  'AGENCIES_BLOC',
  'EXTERNAL_ORGANISATION',
]
const amongKinds = `kind in (${KINDS.map((kind) => `'${kind}'`).join(', ')})`

const bodies = [
  'alter table organization.body drop constraint body_kind_check',
  `alter table organization.body add constraint body_kind_check check (${amongKinds})`,
  'alter table organization.body add column sits_on uuid references organization.unit deferrable initially deferred',
  'alter table organization.body add column version int not null default 1',
  'alter table organization."position" add column version int not null default 1',
  'create policy once on organization.body for all to organization_owner using (true) with check (true)',
  'update organization.body set sits_on = unit_id',
  'drop policy once on organization.body',
]

// What was done to bodies and positions, each with its day and its document: never changed, never taken away.
const changes = [
  `create table organization.directory_change (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     body_id uuid not null references organization.body deferrable initially deferred,
     position_id uuid references organization."position" deferrable initially deferred,
     step text not null check (step in ('OPENED', 'RENAMED', 'MOVED', 'ENDED')), effective_on date not null,
     document text not null, name text not null, place text, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index directory_change_of on organization.directory_change (body_id, effective_on, id)',
  ...scopedByUnit('organization', 'directory_change'),
  ...writtenBy('organization', 'directory_change', ['directory.manage', 'reorganisation.execute']),
  'revoke update on organization.directory_change from organization_app',
]

const HEAD = (title: string) => ({ title, head: true, duties: [] as string[] })
const LEADERS = (head: string, deputy: string) => [
  { title: head, head: true, duties: ['CITIZEN_RECEPTION'] },
  { title: deputy, head: false, duties: ['MASS_MOBILISATION', 'ADMIN_REFORM'] },
]
const LAW = 'Luật Tổ chức chính quyền địa phương'
const OF_2025 = 'Luật 72/2025/QH15, Nghị định 150/2025/NĐ-CP, sửa đổi bởi 370/2025/NĐ-CP'
const READ = 'đã đọc văn bản'
const SECOND_HAND = 'nguồn thứ cấp: cần đối chiếu trước khi coi là quy định'
const [UNTIL_2025, SINCE_2025] = [{ to: '2025-07-01' }, { from: '2025-07-01' }]

const row = (
  level: string,
  kind: string,
  name: string,
  positions: object[],
  [basis, evidence]: [string, string],
  {
    from = null,
    to = null,
    unitKinds = null,
  }: { from?: string | null; to?: string | null; unitKinds?: string[] | null } = {},
) => ({
  level,
  kind,
  name,
  positions,
  basis,
  evidence,
  valid_from: from,
  valid_to: to,
  unit_kinds: unitKinds,
})

const committee = (level: string, span = {}) =>
  row(
    level,
    'PEOPLES_COMMITTEE',
    'Ủy ban nhân dân',
    LEADERS('Chủ tịch UBND', 'Phó Chủ tịch UBND'),
    [LAW, READ],
    span,
  )
const council = (level: string, span = {}) =>
  row(level, 'PEOPLES_COUNCIL', 'Hội đồng nhân dân', [HEAD('Chủ tịch HĐND')], [LAW, READ], span)
const oneStop = (level: string) =>
  row(
    level,
    'ONE_STOP',
    'Bộ phận tiếp nhận và trả kết quả',
    [HEAD('Trưởng bộ phận')],
    ['Nghị định 61/2018/NĐ-CP', READ],
    UNTIL_2025,
  )
const division = (name: string, head: string, unitKinds: string[] | null = null) =>
  row('COMMUNE', 'COMMUNE_DIVISION', name, [HEAD(head)], [OF_2025, SECOND_HAND], { ...SINCE_2025, unitKinds })
const agency = (head: string, unitKinds: string[]) =>
  row('AGENCY', 'AGENCY', 'Cơ quan chuyên môn', LEADERS(head, `Phó ${head}`), [LAW, READ], { unitKinds })

// Which bodies a new unit has, by its tier and kind, and from when to when: rows, since the law changes them.
const TEMPLATES = [
  committee('PROVINCE'),
  council('PROVINCE'),
  committee('DISTRICT', UNTIL_2025),
  council('DISTRICT', UNTIL_2025),
  oneStop('DISTRICT'),
  committee('COMMUNE'),
  council('COMMUNE'),
  oneStop('COMMUNE'),
  division('Văn phòng HĐND và UBND', 'Chánh Văn phòng'),
  division('Phòng Kinh tế', 'Trưởng phòng', ['xã', 'đặc khu']),
  division('Phòng Kinh tế, Hạ tầng và Đô thị', 'Trưởng phòng', ['phường']),
  division('Phòng Văn hóa – Xã hội', 'Trưởng phòng'),
  row(
    'COMMUNE',
    'PUBLIC_SERVICE_UNIT',
    'Trung tâm Phục vụ hành chính công',
    [HEAD('Giám đốc')],
    [OF_2025, SECOND_HAND],
    SINCE_2025,
  ),
  agency('Giám đốc', ['sở']),
  agency('Trưởng ban', ['ban']),
  agency('Chánh Thanh tra', ['thanh tra']),
  agency('Chánh Văn phòng', ['văn phòng']),
  row(
    'AGENCY',
    'INSPECTORATE',
    'Thanh tra sở',
    [HEAD('Chánh Thanh tra sở')],
    ['Luật Thanh tra; không còn từ 2025 theo Luật 84/2025/QH15, Nghị định 216/2025/NĐ-CP', SECOND_HAND],
    { ...UNTIL_2025, unitKinds: ['sở'] },
  ),
]

const COLUMNS =
  'level text, kind text, name text, positions jsonb, basis text, evidence text, valid_from date, valid_to date, unit_kinds text[]'
const templates = [
  `create table organization.body_template (
     level text not null, kind text not null check (${amongKinds}), name text not null, positions jsonb not null,
     basis text not null, evidence text not null, valid_from date, valid_to date, unit_kinds text[])`,
  `insert into organization.body_template select * from jsonb_to_recordset('${JSON.stringify(TEMPLATES)}'::jsonb) as t(${COLUMNS})`,
  'alter table organization.body_template enable row level security',
  'alter table organization.body_template force row level security',
  'create policy public_rule on organization.body_template for select using (true)',
  'revoke insert, update on organization.body_template from organization_app',
]

// Who executes a reorganisation ends what its units had and opens what their successors have.
const EXECUTES = `unit_id = any((select app.units_of('reorganisation.execute'))::uuid[])`
const executed = ['body', '"position"', 'assignment', 'duty_delegation'].flatMap((table) => [
  `create policy reorganised on organization.${table} for update using (${EXECUTES}) with check (${EXECUTES})`,
  `create policy reopened on organization.${table} for insert with check (${EXECUTES})`,
])

/** Bodies of every kind and their positions, that people open, rename, move and end; and what a new unit begins with. */
export class Migration20230181000000 extends Migration {
  override up(): void {
    for (const sql of [...bodies, ...changes, ...templates, ...executed]) this.addSql(sql)
  }
}
