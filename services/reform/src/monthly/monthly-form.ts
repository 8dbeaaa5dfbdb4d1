/** What a unit reports of a month; items of two forms are different units of count and are never added. */
export type MonthlyFormName = 'DOSSIERS' | 'CENTRE_TRANSACTIONS' | 'ELECTRONIC_DOCUMENTS'

/** One figure of a form. */
export type MonthlyItem =
  | 'opening'
  | 'receivedOnline'
  | 'receivedDirect'
  | 'returnedEarly'
  | 'returnedOnTime'
  | 'returnedLate'
  | 'refused'
  | 'withdrawn'
  | 'closing'
  | 'closingOverdue'
  | 'received'
  | 'returned'
  | 'outsideCatalogue'
  | 'guidance'
  | 'overdue'
  | 'exchanged'

/** A form: its items in order, and the rules that its figures keep. */
export interface MonthlyForm {
  name: MonthlyFormName
  items: readonly MonthlyItem[]
  /** These together are as many as those: the identity of a stock. */
  balance: { left: readonly MonthlyItem[]; right: readonly MonthlyItem[] } | null
  /** A figure that is part of another one. */
  parts: readonly { part: MonthlyItem; whole: MonthlyItem }[]
  /** This item goes on from that item of the month before. */
  carried: { item: MonthlyItem; from: MonthlyItem } | null
}

const RETURNED = ['returnedEarly', 'returnedOnTime', 'returnedLate'] as const

export const FORMS: readonly MonthlyForm[] = [
  {
    name: 'DOSSIERS',
    items: [
      'opening',
      'receivedOnline',
      'receivedDirect',
      ...RETURNED,
      'refused',
      'withdrawn',
      'closing',
      'closingOverdue',
    ],
    balance: {
      left: ['opening', 'receivedOnline', 'receivedDirect'],
      right: [...RETURNED, 'refused', 'withdrawn', 'closing'],
    },
    parts: [{ part: 'closingOverdue', whole: 'closing' }],
    carried: { item: 'opening', from: 'closing' },
  },
  {
    name: 'CENTRE_TRANSACTIONS',
    items: ['received', 'returned', 'outsideCatalogue', 'guidance', 'overdue'],
    balance: null,
    parts: [],
    carried: null,
  },
  { name: 'ELECTRONIC_DOCUMENTS', items: ['exchanged'], balance: null, parts: [], carried: null },
]

/** The form of a name. */
export const formOf = (name: MonthlyFormName): MonthlyForm => {
  const form = FORMS.find((each) => each.name === name)
  if (!form) throw new Error(`no form ${name}`)
  return form
}

/** The figures of a month by item. */
export type MonthlyCounts = Partial<Record<MonthlyItem, number>>
