import { expect, test } from 'vitest'
import { searchParts, searchText } from './unit-spelling.ts'

const finds = (asked: string, name: string) =>
  searchParts(asked).every((part) => searchText(name).includes(part))

test.each([
  ['P. Vị Xuyên', 'Phường Vị Xuyên'],
  ['X.Hải Anh', 'Xã Hải Anh'],
  ['TT Gôi', 'Thị trấn Gôi'],
  ['TP Nam Định', 'Thành phố Nam Định'],
  ['H. Ý Yên', 'Huyện Ý Yên'],
  ['T. Nam Định', 'Tỉnh Nam Định'],
  ['Mĩ Lộc', 'Huyện Mỹ Lộc'],
  ['Hải Lí', 'Xã Hải Lý'],
  ['vixuyen', 'Phường Vị Xuyên'],
  ['Xuyên Vị', 'Phường Vị Xuyên'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['sở lđtbxh', 'Sở Lao động - Thương binh và Xã hội'],
])('%s finds %s', (asked, name) => {
  expect(finds(asked, name)).toBe(true)
})

test('another name is not found', () => {
  expect(finds('P. Vị Xuyên', 'Phường Vị Khê')).toBe(false)
  expect(finds('Sở KH&CN', 'Sở Kế hoạch và Đầu tư')).toBe(false)
  expect(finds('Hải Lý', 'Xã Hải Anh')).toBe(false)
})
