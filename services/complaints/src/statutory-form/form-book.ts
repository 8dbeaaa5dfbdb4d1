import { Refusal } from '@province/runtime/refusal'
import kqgq1 from './forms/01-kqgq.json' with { type: 'json' }
import tcd1 from './forms/01-tcd.json' with { type: 'json' }
import xld1 from './forms/01-xld.json' with { type: 'json' }
import kqgq2 from './forms/02-kqgq.json' with { type: 'json' }
import tcd2 from './forms/02-tcd.json' with { type: 'json' }
import xld2 from './forms/02-xld.json' with { type: 'json' }
import kqgq3 from './forms/03-kqgq.json' with { type: 'json' }
import xld3 from './forms/03-xld.json' with { type: 'json' }
import kqgq4 from './forms/04-kqgq.json' with { type: 'json' }
import xld4 from './forms/04-xld.json' with { type: 'json' }
import { columnKey, type FormColumn, type StatutoryForm } from './statutory-form.ts'

/** A form as its file has it. */
interface FormFile {
  symbol: string
  title: string
  columns: readonly object[]
}

const CIRCULAR = {
  document: 'Thông tư 02/2021/TT-TTCP',
  validFrom: null,
  // Decree 154/2026 gives the symbols 01/TCD and 02/TCD to other papers.
  validTo: '2026-07-01',
  evidence: 'bố cục cột theo biểu đang dùng, chưa đối chiếu với phụ lục chính thức',
} as const

interface ColumnFile extends Omit<FormColumn, 'count' | 'measure'> {
  count?: Omit<NonNullable<FormColumn['count']>, 'where'> & { where?: Record<string, readonly string[]> }
}

const columnOf = (symbol: string, { count, ...column }: ColumnFile): FormColumn => ({
  ...column,
  measure: count ? columnKey(symbol, column.no) : null,
  ...(count ? { count: { ...count, where: count.where ?? {} } } : {}),
})

const formOf = ({ symbol, title, columns }: FormFile): StatutoryForm => ({
  ...CIRCULAR,
  symbol,
  title,
  columns: (columns as ColumnFile[]).map((column) => columnOf(symbol, column)),
})

/** The forms on reception, on the handling of petitions, and on what was resolved and carried out. */
export const FORMS: readonly StatutoryForm[] = [
  tcd1,
  tcd2,
  xld1,
  xld2,
  xld3,
  xld4,
  kqgq1,
  kqgq2,
  kqgq3,
  kqgq4,
].map(formOf)

const formUnknown = () =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: 'Không có biểu này: hãy chọn ký hiệu trong danh sách biểu.',
      en: 'There is no such form: choose a symbol of the list of forms.',
    },
    { field: 'symbol' },
  )

/** The form of a symbol; refuses `INPUT_INVALID`. */
export function formOfSymbol(symbol: string): StatutoryForm {
  const form = FORMS.find((each) => each.symbol === symbol)
  if (!form) throw formUnknown()
  return form
}
