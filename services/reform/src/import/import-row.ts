/** The columns of a file of dossiers, as they stand in its first line. */
export const DOSSIER_COLUMNS = ['ma_ho_so', 'ma_thu_tuc', 'nguoi_nop', 'hinh_thuc', 'thoi_diem_nop'] as const

/** A column of a file of dossiers. */
export type DossierColumn = (typeof DOSSIER_COLUMNS)[number]

/** What is wrong at one place of a file. */
export interface ImportProblem {
  line: number
  column: DossierColumn
  code:
    | 'MISSING'
    | 'TOO_LONG'
    | 'FORMULA'
    | 'UNKNOWN_CHANNEL'
    | 'NO_TIME'
    | 'IN_FUTURE'
    | 'NO_PROCEDURE'
    | 'TWICE'
}

/** A row of a file as it is read. */
export interface ImportedRow {
  line: number
  cells: Readonly<Record<DossierColumn, string>>
}

/** A row that is sound in itself. */
export interface SoundRow {
  line: number
  code: string
  procedure: string
  applicant: string
  channel: string
  submittedAt: string
}

const CHANNELS: Readonly<Record<string, string>> = {
  'trực tiếp': 'COUNTER',
  counter: 'COUNTER',
  'bưu chính': 'POST',
  post: 'POST',
  'trực tuyến': 'ONLINE',
  online: 'ONLINE',
  kiosk: 'KIOSK',
}

const LONGEST = 200
const TIME = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?:[ T](\d{1,2}):(\d{2}))?$/

/** A moment as a file writes it, on the wall of the province: `15/06/2023 09:30` or `2023-06-15 09:30`. */
export function momentOf(written: string): string | null {
  const found = TIME.exec(written.trim())
  if (!found) return null
  const [, y1, m1, d1, d2, m2, y2, hour = '0', minute = '0'] = found
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  const day = `${y1 ?? y2}-${two(m1 ?? m2)}-${two(d1 ?? d2)}`
  const instant = Date.parse(`${day}T${two(hour)}:${two(minute)}:00+07:00`)
  // A day that is none, such as the 31st of February, is read as another one: it has to come back as it was.
  const back = Number.isNaN(instant) ? '' : new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10)
  return back === day ? new Date(instant).toISOString() : null
}

const looksLikeFormula = (cell: string) => /^[=+@]|^-[^\d]/.test(cell)

/** What is wrong with a row in itself; a sound row where nothing is. */
export function readRow({ line, cells }: ImportedRow, now: string): SoundRow | ImportProblem[] {
  const problems: ImportProblem[] = []
  const wrong = (column: DossierColumn, code: ImportProblem['code']) => problems.push({ line, column, code })
  for (const column of DOSSIER_COLUMNS) {
    const cell = cells[column].trim()
    if (cell === '') wrong(column, 'MISSING')
    else if (cell.length > LONGEST) wrong(column, 'TOO_LONG')
    else if (looksLikeFormula(cell)) wrong(column, 'FORMULA')
  }
  if (problems.length > 0) return problems
  const channel = CHANNELS[cells.hinh_thuc.trim().toLowerCase()]
  const submittedAt = momentOf(cells.thoi_diem_nop)
  if (!channel) wrong('hinh_thuc', 'UNKNOWN_CHANNEL')
  if (!submittedAt) wrong('thoi_diem_nop', 'NO_TIME')
  else if (submittedAt > now) wrong('thoi_diem_nop', 'IN_FUTURE')
  if (!channel || !submittedAt || problems.length > 0) return problems
  const [code, procedure, applicant] = [cells.ma_ho_so, cells.ma_thu_tuc, cells.nguoi_nop].map((cell) =>
    cell.trim(),
  )
  return {
    line,
    code: code ?? '',
    procedure: procedure ?? '',
    applicant: applicant ?? '',
    channel,
    submittedAt,
  }
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The bad rows as a file to be mended and sent again. */
export const badRowsOf = (rows: readonly ImportedRow[], problems: readonly ImportProblem[]): string => {
  const bad = new Set(problems.map(({ line }) => line))
  const lines = rows
    .filter(({ line }) => bad.has(line))
    .map(({ cells }) => DOSSIER_COLUMNS.map((column) => quoted(cells[column])).join(','))
  return [DOSSIER_COLUMNS.join(','), ...lines].join('\n')
}
