/** The statutory forms of administrative reform that are made from records. */
export type FormName = 'II_06A' | 'II_07B'

/** A column of a form, as its annex lays it out; the first two name the row. */
export interface FormColumn {
  no: number
  path: readonly string[]
  /** What it must come to by other columns of its row. */
  rule: string | null
}

/** A form: which columns it has, and what rules hold in each of its rows. */
export interface FormLayout {
  code: string
  title: string
  columns: readonly FormColumn[]
  rules: readonly string[]
}

const column = (no: number, path: readonly string[], rule: string | null = null): FormColumn => ({
  no,
  path,
  rule,
})

const byLevel = (first: number, heading: string, [all, ...levels]: readonly string[]): FormColumn[] => [
  column(first, [heading, all ?? ''], `${first}=${first + 1}+${first + 2}+${first + 3}`),
  ...levels.map((level, at) => column(first + at + 1, [heading, level])),
]

const LEVELS = ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']
const DESKS = ['Tại BPMC cấp tỉnh', 'Tại BPMC cấp huyện', 'Tại BPMC cấp xã']

// Layouts as a secondary source gives them; not compared with the official annexes, which the page says.
export const FORMS: Readonly<Record<FormName, FormLayout>> = {
  II_06A: {
    code: 'II.06a/VPCP/KSTT',
    title: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    columns: [
      column(1, ['TT']),
      column(2, ['Lĩnh vực, công việc giải quyết theo cấp']),
      column(3, ['Tiếp nhận', 'Tổng số'], '3=4+5+6'),
      column(4, ['Tiếp nhận', 'Trong kỳ', 'Trực tuyến']),
      column(5, ['Tiếp nhận', 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính']),
      column(6, ['Tiếp nhận', 'Từ kỳ trước']),
      column(7, ['Đã giải quyết', 'Tổng số'], '7=8+9+10'),
      column(8, ['Đã giải quyết', 'Trước hạn']),
      column(9, ['Đã giải quyết', 'Đúng hạn']),
      column(10, ['Đã giải quyết', 'Quá hạn']),
      column(11, ['Đang giải quyết', 'Tổng số'], '11=12+13'),
      column(12, ['Đang giải quyết', 'Trong hạn']),
      column(13, ['Đang giải quyết', 'Quá hạn']),
    ],
    rules: ['3=4+5+6', '7=8+9+10', '11=12+13', '3=7+11'],
  },
  II_07B: {
    code: 'II.07b/VPCP/KSTT',
    title: 'SỐ TTHC, TTHC THỰC HIỆN THEO CƠ CHẾ MỘT CỬA, QUY TRÌNH NỘI BỘ',
    columns: [
      column(1, ['TT']),
      column(2, ['Đơn vị']),
      ...byLevel(3, 'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', ['Tổng số TTHC', ...LEVELS]),
      ...byLevel(7, 'TTHC được thực hiện theo CCMC, MCLT', ['Tổng số TTHC', ...DESKS]),
      ...byLevel(11, 'Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành', [
        'Tổng số quy trình',
        ...LEVELS,
      ]),
    ],
    rules: ['3=4+5+6', '7=8+9+10', '11=12+13+14'],
  },
}

/** The figures of a row by the number of their column. */
export type FormValues = ReadonlyMap<number, number>

const sum = (side: string, values: FormValues) =>
  side.split('+').reduce((total, no) => total + (values.get(Number(no)) ?? 0), 0)

/** The rules that a row does not keep. */
export const brokenRules = ({ rules }: FormLayout, values: FormValues): string[] =>
  rules.filter((rule) => {
    const [left = '', right = ''] = rule.split('=')
    return sum(left, values) !== sum(right, values)
  })
