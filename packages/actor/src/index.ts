export { type Actor, STRANGER, serviceActor } from './actor.ts'
export type { SubgraphAnswer, SubgraphCall, SubgraphExecutor } from './call.ts'
export { decide, type Grant, type Resource, rootsOf } from './decide.ts'
export { generateTokenKeys, type TokenPayload, tokenSigner, tokenVerifier } from './token.ts'
