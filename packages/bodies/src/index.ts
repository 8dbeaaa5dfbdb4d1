export { Bodies } from './bodies.repository.ts'
export { type BodyKind, type BodyOnDay, calledAs } from './body.ts'
export { BodyType, bodyField, bodyReference } from './body.type.ts'
export { BODY_REFUSALS, wordsWithBody } from './body-refusals.ts'
