/** The header of a file of rules. */
const COLUMNS = [
  ...['register', 'code', 'replaces', 'governs', 'valid_from', 'valid_to', 'article', 'evidence'],
  ...['kind', 'trigger', 'amount', 'unit', 'conditions', 'extensions', 'pauses'],
  ...['instance', 'level', 'decider', 'office_vi', 'office_en'],
  ...['says_vi', 'says_en'],
]

/** A file of these rules, each said by what is not empty in it. */
export const ruleFile = (...lines: Record<string, string>[]): string =>
  [
    COLUMNS.join(','),
    ...lines.map((line) => COLUMNS.map((column) => `"${line[column] ?? ''}"`).join(',')),
  ].join('\n')

/** A time to resolve that takes the place of that of the law of 2011. */
export const RESOLVED_IN = {
  register: 'TIME',
  code: 'complaint.resolve.new',
  replaces: 'complaint.resolve.1',
  governs: 'AT_TRIGGER',
  valid_from: '2026-07-01',
  article: 'Văn bản giả định, Điều 1',
  evidence: 'GENERAL_KNOWLEDGE',
  kind: 'complaint.resolve',
  trigger: 'thụ lý khiếu nại lần đầu',
  amount: '20',
  unit: 'CALENDAR_DAYS',
  extensions: 'COMPLEX:10:10',
}

/** Who decides about agencies, by an invented law. */
export const OF_AGENCIES = {
  register: 'JURISDICTION',
  code: 'complaint.first.agency.new',
  replaces: 'complaint.first.agency',
  governs: 'AT_TRIGGER',
  valid_from: '2026-07-01',
  article: 'Văn bản giả định, Điều 2',
  evidence: 'GENERAL_KNOWLEDGE',
  instance: 'FIRST',
  level: 'AGENCY',
  decider: 'PROVINCE',
  office_vi: 'Chủ tịch UBND tỉnh',
  office_en: 'the chair of the province',
}
