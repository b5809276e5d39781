/**
 * The door to the engine. A case is a fold of its events: `open` and `decide` say which event follows, or why none does;
 * `evolve` applies it; `allowed` and `clocksOf` tell what may be done now, by whom, until when. Pure throughout.
 */
export { allowed } from './allowed'
export { mayAct } from './checks'
export { clocksOf, dueOnOf } from './clocks'
export { decide, schemaOf } from './decide'
export { evolve, replay } from './evolve'
export { stepsAhead } from './locate'
export { open } from './open'
