import { Migration } from '@mikro-orm/migrations'

const OF_2015 = 'Luật Tổ chức chính quyền địa phương 77/2015/QH13'
const OF_2025 = 'Luật 72/2025/QH15'
const SECOND_HAND = 'nguồn thứ cấp: cần đối chiếu trước khi coi là quy định'
const SINCE_2025 = '2025-07-01'

const STANDING = {
  kind: 'COUNCIL_STANDING',
  name: 'Thường trực Hội đồng nhân dân',
  positions: [{ title: 'Phó Chủ tịch HĐND', head: false, duties: [] }],
}

const board = (subject: string) => ({
  kind: 'COUNCIL_BOARD',
  name: `Ban ${subject} Hội đồng nhân dân`,
  positions: [{ title: 'Trưởng ban', head: true, duties: [] }],
})

const OF_A_PROVINCE = [board('Pháp chế'), board('Kinh tế - Ngân sách'), board('Văn hóa - Xã hội')]
const OF_OTHERS = [board('Pháp chế'), board('Kinh tế - Xã hội')]

const before = (level: string, boards: object[]) =>
  [STANDING, ...boards].map((body) => ({ ...body, level, basis: OF_2015, valid_to: SINCE_2025 }))
const since = (level: string, boards: object[]) =>
  [STANDING, ...boards].map((body) => ({ ...body, level, basis: OF_2025, valid_from: SINCE_2025 }))

const TEMPLATES = [
  ...before('PROVINCE', OF_A_PROVINCE),
  ...before('DISTRICT', OF_OTHERS),
  ...before('COMMUNE', OF_OTHERS),
  ...since('PROVINCE', OF_A_PROVINCE),
  ...since('COMMUNE', OF_OTHERS),
].map((template) => ({ ...template, evidence: SECOND_HAND }))

const COLUMNS =
  'level text, kind text, name text, positions jsonb, basis text, evidence text, valid_from date, valid_to date'

/**
 * A new unit's council begins with its standing body and its boards. Bodies of the Party, the Front and the mass
 * organisations have no template: no plan of the State opens them, they are handed over and decided by themselves.
 */
export class Migration20230224000000 extends Migration {
  override up(): void {
    for (const sql of [
      'create policy corrected on organization.body_template for all to organization_owner using (true) with check (true)',
      `insert into organization.body_template (level, kind, name, positions, basis, evidence, valid_from, valid_to)
       select t.* from jsonb_to_recordset('${JSON.stringify(TEMPLATES)}'::jsonb) as t(${COLUMNS})`,
      'drop policy corrected on organization.body_template',
    ])
      this.addSql(sql)
  }
}
