import { describe, expect, it } from 'vitest'
import { EMPTY_LINE, readPasted, shareOf, toGraph, toTyped } from './plan-lines.ts'

describe('lines of a plan', () => {
  it('are read from rows of a sheet, with a heading or without, by any separator', () => {
    const row = ['SPLIT', 'COMMUNE', '13753', '0,4', '99001', 'Xã Một', 'xã', '359', '']
    for (const separator of ['\t', ';']) {
      const { lines, wrong } = readPasted(`kind${separator}level\n${row.join(separator)}\n\n`)
      expect(wrong).toEqual([])
      expect(lines).toMatchObject([
        { kind: 'SPLIT', share: '0,4', code: '99001', parent: '359', continues: false },
      ])
    }
  })
  it('name the rows that are not whole', () => {
    expect(readPasted('MERGE;COMMUNE;1\nJOIN;COMMUNE;2\nMERGE;VILLAGE;3\nMERGE;COMMUNE;')).toMatchObject({
      lines: [{ predecessor: '1' }],
      wrong: [2, 3, 4],
    })
  })
  it('come back from the graph as they were typed', () => {
    const line = { ...EMPTY_LINE, predecessor: '13753', code: '99001', continues: true }
    expect(toTyped(toGraph(line))).toEqual(line)
  })
  it('send a share only where a part is given, and nothing afterwards for a tier', () => {
    expect(toGraph({ ...EMPTY_LINE, share: '0.5' }).share).toBeNull()
    expect(toGraph({ ...EMPTY_LINE, kind: 'SPLIT', share: '0,5' }).share).toBe(0.5)
    expect(toGraph({ ...EMPTY_LINE, kind: 'ABOLISH_LEVEL', level: 'DISTRICT', predecessor: '36' })).toEqual({
      kind: 'ABOLISH_LEVEL',
      level: 'DISTRICT',
      predecessor: '36',
    })
    expect(shareOf(' ')).toBeUndefined()
  })
})
