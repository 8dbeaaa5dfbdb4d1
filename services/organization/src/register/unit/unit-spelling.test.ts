import { expect, test } from 'vitest'
import { searchRanks, searchText } from './unit-spelling.ts'

/** How well a name is what was asked, 0 the best; nothing where it is not. */
function rank(asked: string, name: string): number | undefined {
  const text = searchText(name)
  const found = searchRanks(asked).findIndex((pattern) => new RegExp(pattern, 'u').test(text))
  return found === -1 ? undefined : found
}

test.each([
  ['P. Vị Xuyên', 'Phường Vị Xuyên'],
  ['P Vị Xuyên', 'Phường Vị Xuyên'],
  ['X.Hải Anh', 'Xã Hải Anh'],
  ['X. Hải Lý', 'Xã Hải Lý'],
  ['TT Gôi', 'Thị trấn Gôi'],
  ['TT. Quất Lâm', 'Thị trấn Quất Lâm'],
  ['T.T. Quất Lâm', 'Thị trấn Quất Lâm'],
  ['T.T.Quất Lâm', 'Thị trấn Quất Lâm'],
  ['TP Nam Định', 'Thành phố Nam Định'],
  ['TTQuất Lâm', 'Thị trấn Quất Lâm'],
  ['ttyên định', 'Thị trấn Yên Định'],
  ['PVị Xuyên', 'Phường Vị Xuyên'],
  ['HÝ Yên', 'Huyện Ý Yên'],
  ['Tp.Nam Định', 'Thành phố Nam Định'],
  ['H. Ý Yên', 'Huyện Ý Yên'],
  ['H.Ý Yên', 'Huyện Ý Yên'],
  ['X.Ý Yên', 'Xã Ý Yên'],
  ['Huyện Í Yên', 'Huyện Ý Yên'],
  ['T. Nam Định', 'Tỉnh Nam Định'],
  ['Mĩ Lộc', 'Huyện Mỹ Lộc'],
  ['Hải Lí', 'Xã Hải Lý'],
  ['UBND xã Hải Lý', 'Xã Hải Lý'],
  ['Ủy ban nhân dân X. Hải Lý', 'Xã Hải Lý'],
  ['Giao Thuỷ', 'Huyện Giao Thủy'],
  ['Trường Thi P', 'Phường Trường Thi'],
  ['Trường Thi P.', 'Phường Trường Thi'],
  ['Ý Yên, H.', 'Huyện Ý Yên'],
  ['TTr tỉnh', 'Thanh tra tỉnh'],
  ['TT tỉnh', 'Thanh tra tỉnh'],
  ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
])('%s is %s to the letter', (asked, name) => {
  expect(rank(asked, name)).toBe(0)
})

test('what stands behind a name is read as a kind only where the name is whole', () => {
  expect(rank('Nam T', 'Tỉnh Nam Định')).toBeUndefined()
  expect(rank('Xuân T', 'Xã Xuân Thủy')).toBeGreaterThan(1)
})

test.each([
  ['hai li', 'Xã Hải Lý'],
  ['y yen', 'Huyện Ý Yên'],
  ['Y Yên', 'Huyện Ý Yên'],
  ['vixuyen', 'Phường Vị Xuyên'],
  ['phuongvixuyen', 'Phường Vị Xuyên'],
  ['Sở YT', 'Sở Y tế'],
  ['SYT', 'Sở Y tế'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SNN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở KH và ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['sở lđtbxh', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở VH, TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['TT&TT', 'Sở Thông tin và Truyền thông'],
  ['TPNĐ', 'Thành phố Nam Định'],
  ['HÝYên', 'Huyện Ý Yên'],
])('%s is %s, accents aside, glued or in initials', (asked, name) => {
  expect(rank(asked, name)).toBe(1)
})

test.each([
  ['Xuyên Vị', 'Phường Vị Xuyên'],
  ['Hải A', 'Xã Hải Anh'],
  ['Xã Giao H', 'Xã Giao Hưng'],
  ['Sở N', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Văn phòng UBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['VP UBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['VPUBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['Thanh tra', 'Thanh tra tỉnh'],
  ['Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở NN', 'Sở Nông nghiệp và Phát triển nông thôn'],
])('%s finds %s', (asked, name) => {
  expect(rank(asked, name)).toBeGreaterThan(1)
})

test('the better a name is what was asked, the earlier it comes', () => {
  const names = ['Xã Hải Lý', 'Xã Liêm Hải']
  for (const asked of ['Hải Lí', 'hai li', 'X. Hải Lý', 'UBND xã Hải Lý'])
    expect(names.map((name) => rank(asked, name) ?? 99)).toSatisfy(([a = 99, b = 99]) => a < b)
  expect(rank('Thanh tra', 'Thanh tra tỉnh')).toBeLessThan(rank('Thanh tra', 'Thị trấn Cát Thành') ?? 99)
  expect(rank('Hạ Long', 'Phường Hạ Long')).toBeLessThan(rank('Hạ Long', 'Xã Hải Long') ?? 99)
})

test.each([
  ['Hùng Trực', 'Xã Trực Hùng', 'Xã Trực Hưng'],
  ['Hùng Nghĩa', 'Xã Nghĩa Hùng', 'Huyện Nghĩa Hưng'],
  ['Phú Hải', 'Xã Hải Phú', 'Xã Hải Phúc'],
  ['An Hải', 'Xã Hải An', 'Xã Hải Anh'],
  ['Hà Hải', 'Xã Hải Hà', 'Huyện Hải Hậu'],
  ['Xá Mỹ', 'Phường Mỹ Xá', 'Xã Mỹ Hà'],
  ['Thi Trường', 'Phường Trường Thi', 'Phường Thiên Trường'],
])('whole words turned round are more than words begun: %s is %s before %s', (asked, meant, other) => {
  expect(rank(asked, meant)).toBeLessThan(rank(asked, other) ?? 99)
})

test.each([
  ['P. Vị Xuyên', 'Phường Vị Khê'],
  ['Sở KH&CN', 'Sở Kế hoạch và Đầu tư'],
  ['Hải Lý', 'Xã Hải Anh'],
  ['Í Yên', 'Huyện Xuân Trường'],
  ['y yen', 'Sở Tài nguyên và Môi trường'],
  ['&', 'Xã Hải Anh'],
])('%s does not find %s', (asked, name) => {
  expect(rank(asked, name)).toBeUndefined()
})
