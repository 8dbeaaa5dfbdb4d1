import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

/** What can be measured: speed and cost as ratios, and the long form of two trials of `npm test`. */
const BENCHES = {
  province: ['tests/benchmarks/province/main.ts'],
  reform: ['tests/benchmarks/reform/main.ts'],
  speed: ['tests/benchmarks/main.ts'],
  cost: ['tests/policy/dist/src/main.js', 'cost'],
  policy: ['tests/policy/dist/src/main.js', 'cases'],
  faults: ['tests/faults/main.ts'],
}

main(async () => {
  // Numbers say how large: petitions, rounds, seconds a round; or rows of a file.
  const sizes = process.argv.slice(2).filter((each) => /^\d+$/.test(each))
  const names = process.argv.slice(2).filter((each) => !sizes.includes(each))
  const unknown = names.filter((name) => !(name in BENCHES))
  if (unknown.length > 0)
    throw new Error(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(' ')}`)
  await prepare()
  // Tests stand as they are written; what was compiled runs as it runs in production.
  const nodeFor = ([file]) => (file.endsWith('.ts') ? ['--import', 'tsx'] : [])
  let worst = 0
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const { code } = await run(productNode(), [
      ...nodeFor(BENCHES[name]),
      ...BENCHES[name],
      ...(['province', 'reform'].includes(name) ? sizes : []),
    ]).done
    worst ||= code
  }
  return worst
})
