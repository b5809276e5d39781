import { clueBody } from '@/domain/clue/clue-fields'
import { closeClue } from '@/server/clue/close-clue'
import { listClues } from '@/server/clue/list-clues'
import { recordClue } from '@/server/clue/record-clue'
import { read, write, type Endpoint } from '../endpoint'

export const clues: Endpoint[] = [
  { ...write('POST', '/clues', '登记线索', recordClue), input: clueBody(null) },
  read('/clues', '线索列表', listClues),
  write('POST', '/clues/:id/close', '关闭线索', closeClue),
]
