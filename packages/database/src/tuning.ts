import { availableParallelism, totalmem } from 'node:os'

const MEGABYTE = 1024 * 1024

const between = (least: number, value: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)))

/** What the machine has. */
interface Machine {
  /** In megabytes. */
  memory: number
  cores: number
}

/**
 * Settings of the embedded PostgreSQL for this machine, which it shares with every service and with whoever works on it:
 * an eighth of the memory is its own, half of it is what the system keeps of files. Disks are taken for solid ones; queries
 * are short, so none is compiled.
 */
export function tuningFor({ memory, cores }: Machine): string[] {
  return [
    `shared_buffers=${between(128, memory / 8, 4096)}MB`,
    `effective_cache_size=${between(256, memory / 2, 65_536)}MB`,
    `work_mem=${between(4, memory / 512, 64)}MB`,
    `maintenance_work_mem=${between(64, memory / 32, 1024)}MB`,
    'random_page_cost=1.1',
    'effective_io_concurrency=64',
    'jit=off',
    'max_wal_size=4GB',
    'wal_compression=on',
    `max_parallel_workers_per_gather=${cores > 2 ? 2 : 0}`,
  ]
}

/** The settings for the machine this runs on. */
export const tuning = (): string[] =>
  tuningFor({ memory: totalmem() / MEGABYTE, cores: availableParallelism() })
