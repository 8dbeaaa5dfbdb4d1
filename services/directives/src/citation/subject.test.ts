import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEARLY_EQUAL_SUBJECT, profileOf, SAME_SUBJECT, subjectSimilarity } from './subject.ts'

const similarity = (a: string, b: string) => subjectSimilarity(profileOf(a), profileOf(b))

describe('how alike two subjects are', () => {
  it.each([
    ['Kế hoạch cải cách hành chính năm 2023', 'ke hoach CAI CACH hanh chinh nam 2023'],
    [
      'Nâng cao chất lượng công tác dân vận',
      'Nâng cao chất lượng công tác dân vận của hệ thống chính trị trong tình hình mới',
    ],
    [
      'Tăng cường sự lãnh đạo của Đảng đối với công tác dân vận',
      'Tăng cường, đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
    ],
    ['Triển khai Kết luận 54-KL/TW', 'Triển khai Kết luận 54 - KL/TW'],
  ])('%s ≈ %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(NEARLY_EQUAL_SUBJECT)
  })

  it.each([
    ['Kế hoạch cải cách hành chính năm 2022', 'Kế hoạch cải cách hành chính năm 2023'],
    ['Triển khai Kết luận 54-KL/TW', 'Triển khai Kết luận 43-KL/TW'],
    ['Phong trào thi đua đẩy nhanh giải phóng mặt bằng', 'Thực hiện công tác dân vận chính quyền'],
    ['Giám sát và phản biện xã hội', 'Quy chế giám sát của Mặt trận và đoàn thể năm nay'],
  ])('%s ≠ %s', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(SAME_SUBJECT)
  })

  it('is the same both ways, and full for equal texts', () => {
    const words = fc.array(fc.constantFrom('công', 'tác', 'dân', 'vận', '2023', '54-KL/TW', 'năm'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')]
        expect(similarity(a, b)).toBe(similarity(b, a))
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })
})
