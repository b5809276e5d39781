// What a person at a county office reads when something is in the way: one sentence, Chinese and English, no stack trace.
import fs from 'node:fs'
import path from 'node:path'
import { inData, ROOT } from './paths.mjs'

/** An error whose message is meant for the person at the terminal. */
export class Sentence extends Error {
  constructor(chinese, english = '') {
    super(`${chinese} ${english}`.trim())
    this.name = 'Sentence'
  }
}

export const diskFull = () =>
  new Sentence(`磁盘已满，请在 ${ROOT} 所在磁盘腾出至少 2 GB 空间后重新运行。`, 'The disk is full: free at least 2 GB on the disk of this folder and run the command again.')

export const noPermission = (place = ROOT) =>
  new Sentence(`没有写入权限：${place}，请换用有权限的用户，或改正该目录的属主和权限后重新运行。`, `No permission to write ${place}: use the user who owns it, or correct its owner and mode, then run the command again.`)

export const portBusy = (port) =>
  new Sentence(`端口 ${port} 已被其他程序占用，请关闭该程序，或用 PORT=其他端口 npm start 启动。`, `Port ${port} is in use by another program: close it, or start with PORT=<another port> npm start.`)

/**
 * Turns what went wrong into a sentence where the cause is one a person can mend; null where it is not.
 * Takes an error or the output of a failed program.
 */
export function explain(problem) {
  if (problem instanceof Sentence) return problem
  const text = problem instanceof Error ? `${problem.code ?? ''} ${problem.message}` : String(problem)
  // "os error 28" is how Turbopack, written in Rust, says ENOSPC.
  if (/ENOSPC|No space left on device|os error 28\b|could not extend file|EDQUOT|Disk quota exceeded/i.test(text)) return diskFull()
  const place = problem.path ?? /(?:EACCES|EPERM|EROFS)[^\n']*'([^'\n]+)'/.exec(text)?.[1]
  if (/\bEACCES\b|\bEPERM\b|\bEROFS\b|Permission denied|Read-only file system|os error (13|30)\b/i.test(text)) return noPermission(place && standing(place))
  return null
}

/** The folder that refused, where the file itself could not even be made. */
const standing = (place) => (fs.existsSync(place) ? place : path.dirname(place))

/** Last words of a command: prints the sentence, or for anything unforeseen its message and where the record lies, and sets the exit code. */
export function fail(error) {
  const sentence = explain(error)
  if (sentence) console.error(`\n${sentence.message}`)
  else console.error(`\n启动失败：${error.message}（详见 ${inData('logs')}） Failed: ${error.message} (records in ${inData('logs')})`)
  process.exitCode = 1
}
