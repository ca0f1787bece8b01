/** Programs run by tests: the way in which the lab runs them. */
export {
  type Ended,
  type Program,
  type ProgramOptions,
  runProgram,
  startProgram,
} from '../../src/lab/engine/program.ts'
