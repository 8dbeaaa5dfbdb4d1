import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOBODY, seemsToName, tellsOf } from './naming.ts'

const KNOWN = {
  names: ['Trần Thị Hồng Đào', 'Phạm Văn Lý, công chức địa chính; ông Lê Hữu Tình và Đỗ Thị Mận'],
  numbers: ['0912.345.678', '036 089 001 234'],
  addresses: ['Số nhà 12, ngõ 5, đường Trần Hưng Đạo', '45/7 đường Giải Phóng, thành phố Nam Định'],
}

describe('whoever is known is found', () => {
  test.each([
    'Trần Thị Hồng Đào',
    'TRAN THI HONG DAO phản ánh',
    'Trần Thị Hồng Đào'.normalize('NFD'),
    'bà trần  thị\u00a0hồng đào.',
    'tranthihongdao',
    'T r ầ n T h ị H ồ n g Đ à o',
    'Trần T. H. Đào',
    'Trần T.H.Đ',
    'T.T.H.Đ',
    'Trần Đào',
    'Trần Đ.',
    'bà Đào phản ánh',
    'đ/c Đào',
    'Ông PHẠM VĂN LÝ lấn đất',
    'Phạm V. Lý',
    'ông Lý',
    'le huu tinh',
    'Đỗ Thị Mận',
    'Trần\u200b Thị Hồng Đào',
    'Ｔrần Thị Hồng Đào',
  ])('%s', (text) => {
    expect(tellsOf(`Nội dung: ${text} về thửa đất.`, KNOWN)).toBe('NAME')
  })

  test.each([
    '0912345678',
    '+84 912 345 678',
    '84912345678',
    '912 345 678',
    '0912-345-678',
    '(0912) 345678',
    '0084 912345678',
    '036089001234',
    '036.089.001.234',
    '36089001234',
  ])('%s is a number of theirs', (text) => {
    expect(tellsOf(`Liên hệ ${text} để trao đổi`, KNOWN)).toBe('NUMBER')
    expect(tellsOf(`SĐT${text}`, KNOWN)).toBe('NUMBER')
  })

  test.each(['số 45/7 Giải Phóng', '45/7 đ. GIAI PHONG', 'SN 45/7 phố Giải Phóng'])(
    '%s is where they live',
    (text) => {
      expect(tellsOf(`Hộ ở ${text} bị ngập`, KNOWN)).toBe('ADDRESS')
    },
  )
})

describe('what names nobody of them passes', () => {
  test.each([
    'Tranh chấp ranh giới thửa 12, tờ 7',
    'Công dân phản ánh mương thoát nước',
    'Theo Quyết định 1234567890/QĐ-UBND ngày 01/02/2023',
    'Hồ sơ H36.12-230615-0001',
    'Bồi thường 1.234.567.890 đồng và 900 000 000 đồng',
    'Diện tích 123456789 m2',
    'Năm 2021 2022 2023 đều thu',
    'Thửa 123 456 tờ 78',
    'Lý do: hoa màu bị thiệt hại',
    'Công chức địa chính xã',
    'Đường Trần Hưng Đạo bị ngập',
    'Xã Hồng Đào',
    'trang thiết bị',
  ])('%s', (text) => {
    expect(tellsOf(text, KNOWN)).toBeUndefined()
  })
})

test('a number that could be anybody’s is told of nobody', () => {
  for (const text of ['gọi 0987 654 321', 'CCCD 001099012345', '+84 987 654 321', '987654321'])
    expect(tellsOf(text, NOBODY)).toBe('NUMBER')
})

test('two numbers side by side are not glued into one', () => {
  expect(tellsOf('mã 09123 và 45678', KNOWN)).toBeUndefined()
  expect(tellsOf('các thửa 2023 4567 8901', NOBODY)).toBeUndefined()
})

describe('where nobody is known, what looks like a name is taken for one', () => {
  test.each([
    'ông Nguyễn Văn B',
    'nguyễn văn b',
    'NGUYỄN VĂN B',
    'nguyen van b',
    'bà Hoa',
    'Trần Quốc Tuấn',
    'Lương Thị Chín',
    'đồng chí Tuấn',
  ])('%s', (text) => {
    expect(seemsToName(`Việc do ${text} làm`)).toBe(true)
  })
  test.each([
    'ông Chủ tịch xã',
    'bà con nhân dân',
    'đường Trần Phú',
    'thành phố Hồ Chí Minh',
    'trường Nguyễn Khuyến',
    'Hồ sơ địa chính',
    'Lý do thu hồi',
    'VỤ VIỆC THU TIỀN NGOÀI QUY ĐỊNH',
    'quy hoạch đô thị',
    'do thi moi',
    'Đoàn Thanh tra',
    'Đã xác minh họ tên, địa chỉ người tố cáo.',
    'Theo Luật Tố cáo, Điều 40',
    'UBND huyện Lý Nhân',
    'xã Hải Hậu',
  ])('%s is no name', (text) => {
    expect(seemsToName(text)).toBe(false)
  })
})

test('whatever stands around a name, and however it is typed, it is found', () => {
  const around = fc.constantFrom('', 'việc ', '"', '(', 'a, ', '\n')
  const typed = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize('NFD'),
    (name) => name.split(' ').join('  '),
    (name) => name.split(' ').join('-'),
    (name) => name.split(' ').join(''),
  )
  fc.assert(
    fc.property(around, typed, around, (left, type, right) => {
      expect(tellsOf(`${left}${type('Trần Thị Hồng Đào')} ${right}`, KNOWN)).toBe('NAME')
    }),
  )
})
