import { expect, test } from 'vitest'
import { tuningFor } from './tuning.ts'

test.each([
  [{ memory: 512, cores: 1 }, ['shared_buffers=128MB', 'work_mem=4MB', 'max_parallel_workers_per_gather=0']],
  [
    { memory: 8192, cores: 4 },
    ['shared_buffers=1024MB', 'work_mem=16MB', 'max_parallel_workers_per_gather=2'],
  ],
  [{ memory: 262_144, cores: 64 }, ['shared_buffers=4096MB', 'work_mem=64MB', 'maintenance_work_mem=1024MB']],
])('a machine with %o is asked for what it has', (machine, expected) => {
  expect(tuningFor(machine)).toEqual(expect.arrayContaining(['jit=off', ...expected]))
})
