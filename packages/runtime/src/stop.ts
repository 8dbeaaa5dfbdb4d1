const gone = (ms: number) =>
  new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), ms).unref()
  })

/** Waits for work no longer than that; answers whether it ended by itself. What it throws is thrown. */
export const endedWithin = async (work: Promise<unknown>, ms: number): Promise<boolean> =>
  (await Promise.race([work, gone(ms)])) !== 'late'

/** Runs `stop` once at the first Ctrl-C or SIGTERM, or when whoever started us is gone, bounded in time; then ends. */
export function onStopSignal(stop: () => Promise<void>, patienceMs = 25_000): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('disconnect', end)
}
