import { killRounds } from './kill-rounds.ts'

const ROUNDS = 200

const say = (line: string) => void process.stdout.write(`${line}\n`)

say(`${ROUNDS} kills under 16 writing clients:`)
const report = await killRounds(ROUNDS, (round) => round % 10 === 0 && say(`  ${round} rounds …`))
const { acknowledged, sent, changed, surplus, lost, auditWhole } = report
say(
  `  ${sent} writes sent, ${acknowledged} acknowledged before a kill; sent again: ${changed} answered otherwise;`,
)
say(
  `  ${lost} lost, ${surplus} doubled; the audit has one entry each and is ${auditWhole ? 'whole' : 'broken'}`,
)
process.exitCode = changed + lost + surplus === 0 && auditWhole ? 0 : 1
