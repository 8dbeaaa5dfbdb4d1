import { expect, it } from 'vitest'
import { isAddress } from './proof.ts'

it('follows only addresses of pages', () => {
  expect(isAddress('https://example.vn/lich-tiep-cong-dan')).toBe(true)
  expect(isAddress('Bảng niêm yết tại nơi tiếp công dân')).toBe(false)
  expect(isAddress('javascript:alert(1)')).toBe(false)
  expect(isAddress('https://example.vn và bảng tin')).toBe(false)
})
