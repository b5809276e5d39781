import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { env, setTemporaryFolder } from '@/server/kernel/env'

export const IV_BYTES = 16 // in front of the content

/** Where a file lies; its name is its id, never what somebody called it. */
export const pathOf = (county: string, id: string): string => path.join(env().SHOUWANG_FILES_DIR, county, id)

/**
 * Temporary files of libraries go into a folder of our own instead of the machine's: exceljs unpacks sheets there, with
 * every number in them. What a cut-off reading leaves is thrown away with the files (throw-away.ts).
 */
export function keepTemporaryFilesHere(): void {
  setTemporaryFolder(folderOf('tmp'))
}

/** The folder of a county's files, made where it is missing; nobody else on the machine reads it. */
export function folderOf(county: string): string {
  const folder = path.join(env().SHOUWANG_FILES_DIR, county)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
