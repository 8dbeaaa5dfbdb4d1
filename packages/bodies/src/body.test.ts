import { expect, test } from 'vitest'
import { type Called, calledAs } from './body.ts'

const HUYEN = { unitName: 'Huyện Ý Yên', unitLevel: 'DISTRICT' }

test.each<[Called, string]>([
  [{ kind: 'PEOPLES_COMMITTEE', name: 'Ủy ban nhân dân', ...HUYEN }, 'Ủy ban nhân dân huyện Ý Yên'],
  [{ kind: 'PARTY_COMMITTEE', name: 'Huyện ủy', ...HUYEN }, 'Huyện ủy Ý Yên'],
  [{ kind: 'COUNCIL_BOARD', name: 'Ban Pháp chế', ...HUYEN }, 'Ban Pháp chế Hội đồng nhân dân huyện Ý Yên'],
  [{ kind: 'AGENCY', name: 'Cơ quan chuyên môn', unitName: 'Sở Y tế', unitLevel: 'AGENCY' }, 'Sở Y tế'],
  [
    { kind: 'INSPECTORATE', name: 'Thanh tra', unitName: 'Sở Y tế', unitLevel: 'AGENCY' },
    'Thanh tra Sở Y tế',
  ],
  [{ kind: 'AGENCY', name: 'Sở Ngoại vụ', unitName: 'Tỉnh Nam Định', unitLevel: 'PROVINCE' }, 'Sở Ngoại vụ'],
  [{ kind: 'EXTERNAL_ORGANISATION', name: 'Ngân hàng A', unitName: null, unitLevel: null }, 'Ngân hàng A'],
  [{ kind: 'PARTY_COMMITTEE', name: 'Đảng bộ Huyện Ý Yên', ...HUYEN }, 'Đảng bộ Huyện Ý Yên'],
])('a body is called so that it is known outside its unit (%j)', (called, name) => {
  expect(calledAs(called)).toBe(name)
})
