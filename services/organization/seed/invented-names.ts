const FAMILIES = 'Nguyễn Trần Lê Phạm Vũ Hoàng Đặng Bùi Đỗ Ngô Dương Đinh Mai'.split(' ')
const MIDDLES = 'Minh Thanh Đức Hải Quang Thu Ngọc Xuân Hữu Bích Việt'.split(' ')
const GIVEN =
  'Sơn Hà An Bình Lan Dũng Hương Khánh Long Mai Nam Phúc Quyên Sáng Tâm Uyên Vinh Yến Giang'.split(' ')

const at = (words: readonly string[], position: number) => words[position % words.length] ?? ''

/** The name of the n-th made-up person: no two of the first 2,717 are called the same, and nobody is meant. */
export const inventedName = (n: number): string =>
  `${at(FAMILIES, n)} ${at(MIDDLES, n * 7 + 3)} ${at(GIVEN, n * 5 + 2)}`
