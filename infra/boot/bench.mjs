import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

/** What can be measured: speed and cost as ratios, and the long form of two trials of `npm test`. */
const BENCHES = {
  speed: ['tests/benchmarks/main.ts'],
  cost: ['tests/policy/dist/src/main.js', 'cost'],
  policy: ['tests/policy/dist/src/main.js', 'cases'],
  faults: ['tests/faults/main.ts'],
}

main(async () => {
  const names = process.argv.slice(2)
  const unknown = names.filter((name) => !(name in BENCHES))
  if (unknown.length > 0)
    throw new Error(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(' ')}`)
  await prepare()
  // Tests stand as they are written; what was compiled runs as it runs in production.
  const nodeFor = ([file]) => (file.endsWith('.ts') ? ['--import', 'tsx', '--conditions', 'development'] : [])
  let worst = 0
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const { code } = await run(productNode(), [...nodeFor(BENCHES[name]), ...BENCHES[name]]).done
    worst ||= code
  }
  return worst
})
