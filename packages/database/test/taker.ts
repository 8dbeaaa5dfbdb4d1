import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { holdFolder, placeFile } from '../src/lock.ts'

const dataDir = process.argv[2] ?? ''
const inside = join(dataDir, 'inside')
const told = { held: 0, shared: 0 }

/** Takes the folder where it can, and marks that it is inside: whoever finds the mark there is not alone. */
function take(round: number): void {
  let giveBack: () => void
  try {
    giveBack = holdFolder(dataDir)
  } catch {
    return
  }
  told.held += 1
  try {
    writeFileSync(inside, '', { flag: 'wx' })
    rmSync(inside)
  } catch {
    told.shared += 1
  }
  giveBack()
  // As a killed one leaves it.
  if (round % 3 === 0) placeFile(join(dataDir, 'holder'), '999999999 1')
}

process.once('message', async () => {
  for (let round = 0; round < 150; round += 1) {
    take(round)
    if (round % 10 === 0) await pause(1)
  }
  process.send?.(told)
  process.disconnect()
})
process.send?.('here')
