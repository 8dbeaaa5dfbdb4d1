import { formOf, type MonthlyFormName, type MonthlyItem } from '../monthly/monthly-form.ts'

/** What the rows of a file are. */
export type ImportKind = 'DOSSIERS' | 'DOSSIER_MONTHS' | 'CENTRE_MONTHS' | 'DOCUMENT_MONTHS'

/** A column of a file, as the header names it, with a cell that shows how it is filled in. */
export interface ImportColumn {
  name: string
  kind: 'text' | 'time' | 'month' | 'count'
  shown: string
}

/** The form of which a file holds months; dossiers have none. */
export const FORM_OF: Readonly<Record<Exclude<ImportKind, 'DOSSIERS'>, MonthlyFormName>> = {
  DOSSIER_MONTHS: 'DOSSIERS',
  CENTRE_MONTHS: 'CENTRE_TRANSACTIONS',
  DOCUMENT_MONTHS: 'ELECTRONIC_DOCUMENTS',
}

/** What it takes to send in such a file: what it takes to enter its rows one by one. */
export const ACTION_OF: Readonly<Record<ImportKind, string>> = {
  DOSSIERS: 'reform.handle_dossiers',
  DOSSIER_MONTHS: 'reform.enter_month',
  CENTRE_MONTHS: 'reform.enter_month',
  DOCUMENT_MONTHS: 'reform.enter_month',
}

/** The column of each figure, with one that balances. */
const ITEM_COLUMNS: Readonly<Record<MonthlyItem, readonly [name: string, shown: string]>> = {
  opening: ['ton_dau_ky', '10'],
  receivedOnline: ['tiep_nhan_truc_tuyen', '60'],
  receivedDirect: ['tiep_nhan_truc_tiep_buu_chinh', '40'],
  returnedEarly: ['tra_truoc_han', '50'],
  returnedOnTime: ['tra_dung_han', '46'],
  returnedLate: ['tra_qua_han', '4'],
  refused: ['tu_choi', '2'],
  withdrawn: ['rut_ho_so', '3'],
  closing: ['ton_cuoi_ky', '5'],
  closingOverdue: ['ton_cuoi_ky_qua_han', '0'],
  received: ['tiep_nhan', '120'],
  returned: ['tra_ket_qua', '110'],
  outsideCatalogue: ['ngoai_danh_muc', '1'],
  guidance: ['huong_dan', '9'],
  overdue: ['qua_han', '0'],
  exchanged: ['van_ban_dien_tu', '1500'],
}

/** The column of a figure. */
export const columnOfItem = (item: MonthlyItem): string => ITEM_COLUMNS[item][0]

const text = (name: string, shown: string): ImportColumn => ({ name, kind: 'text', shown })

const DOSSIER_COLUMNS: readonly ImportColumn[] = [
  text('ma_ho_so', 'HS-001'),
  text('ma_thu_tuc', 'GĐ-0001'),
  text('nguoi_nop', 'Nguyễn Văn A'),
  text('hinh_thuc', 'Trực tiếp'),
  { name: 'thoi_diem_nop', kind: 'time', shown: '15/06/2023 09:30' },
]

/** The columns of a file of this kind, in the order of its template. */
export function columnsOf(kind: ImportKind): readonly ImportColumn[] {
  if (kind === 'DOSSIERS') return DOSSIER_COLUMNS
  return [
    text('ma_don_vi', '13636'),
    { name: 'thang', kind: 'month', shown: '05/2023' },
    ...formOf(FORM_OF[kind]).items.map((item): ImportColumn => {
      const [name, shown] = ITEM_COLUMNS[item]
      return { name, kind: 'count', shown }
    }),
  ]
}
