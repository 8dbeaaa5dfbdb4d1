import { fold } from '@province/words'

/** A kind of document: its code inside a symbol, and the names under which people cite it. */
export interface DocumentTypeRow {
  readonly code: string
  readonly names: readonly string[]
}

export const DOCUMENT_TYPES: readonly DocumentTypeRow[] = [
  { code: 'NQ', names: ['Nghị quyết'] },
  { code: 'QĐ', names: ['Quyết định', 'Quy định'] },
  { code: 'CT', names: ['Chỉ thị'] },
  { code: 'KL', names: ['Kết luận'] },
  { code: 'KH', names: ['Kế hoạch'] },
  { code: 'CTr', names: ['Chương trình', 'Chương trình hành động', 'Chương trình phối hợp'] },
  { code: 'TB', names: ['Thông báo'] },
  { code: 'CV', names: ['Công văn'] },
  { code: 'BC', names: ['Báo cáo'] },
  { code: 'TTr', names: ['Tờ trình'] },
  { code: 'NĐ', names: ['Nghị định'] },
  { code: 'TT', names: ['Thông tư'] },
  { code: 'TTLT', names: ['Thông tư liên tịch'] },
  { code: 'NQLT', names: ['Nghị quyết liên tịch'] },
  { code: 'HD', names: ['Hướng dẫn'] },
  { code: 'QC', names: ['Quy chế'] },
  { code: 'QyĐ', names: ['Quy định'] },
  { code: 'ĐA', names: ['Đề án'] },
  { code: 'PA', names: ['Phương án'] },
  { code: 'BB', names: ['Biên bản'] },
  { code: 'GM', names: ['Giấy mời'] },
  { code: 'L', names: ['Luật'] },
]

const BY_CODE = new Map(DOCUMENT_TYPES.map((row) => [row.code.toUpperCase(), row]))

const BY_NAME = Map.groupBy(
  DOCUMENT_TYPES.flatMap(({ code, names }) => names.map((name) => ({ code, name: fold(name) }))),
  ({ name }) => name,
)

// Official letters are the one kind whose symbol goes without a type code (321/UBND-VP8).
const OFFICIAL_LETTER = fold('Công văn')

/** The type of this code whatever its case, or nothing. */
export function documentType(code: string): DocumentTypeRow | undefined {
  return BY_CODE.get(code.toUpperCase())
}

/** The codes that documents of this name carry; none for a general name such as "Văn bản". */
export const codesNamed = (typeName: string): string[] =>
  (BY_NAME.get(fold(typeName)) ?? []).map(({ code }) => code)

/** May a document of this name have a symbol without a type code? */
export const needsNoCode = (typeName: string): boolean => fold(typeName) === OFFICIAL_LETTER
