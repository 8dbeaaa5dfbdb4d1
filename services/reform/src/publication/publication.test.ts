import { expect, test } from 'vitest'
import { Publication } from './publication.ts'

const TODAY = '2023-06-15'
const duty = {
  unitId: 'u',
  kind: 'PROCEDURE',
  title: 'QĐ 12',
  subjectId: null,
  channel: 'PORTAL',
  dueOn: '2023-06-10',
} as const
const owed = (change: object = {}) => Publication.owe('p', { ...duty, ...change }, 'somebody')
const proof = { postedOn: '2023-06-09', postedUntil: null, evidence: 'https://…' }
const code = (wanted: string) => expect.objectContaining({ code: wanted })

test('is met by posting with proof, and verified after that', () => {
  const publication = owed()
  expect(() => publication.verify('b', TODAY)).toThrowError(code('STEP_NOT_ALLOWED'))
  publication.post(proof, 'b', TODAY)
  publication.verify('c', TODAY)
  expect(publication).toMatchObject({
    state: 'VERIFIED',
    postedOn: '2023-06-09',
    verifiedOn: TODAY,
    version: 3,
  })
  expect(() => publication.post(proof, 'b', TODAY)).toThrowError(code('STEP_NOT_ALLOWED'))
})

test.each([{ evidence: ' ' }, { postedOn: '2023-06-16' }, { postedUntil: '2023-06-08' }])(
  'proof is refused with %o',
  (change) => {
    expect(() => owed().post({ ...proof, ...change }, 'b', TODAY)).toThrowError(code('INPUT_INVALID'))
  },
)

test('a duty has a title', () => {
  expect(() => owed({ title: '' })).toThrowError(code('INPUT_INVALID'))
})
