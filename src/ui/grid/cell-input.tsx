'use client'

import { useLayoutEffect, useRef } from 'react'
import { isAnswer, type ColumnKey } from './columns'
import { useGrid } from './use-grid'

/**
 * The cell at the cursor: the one tab stop of the grid. A real input, so that input methods, paste and screen readers
 * work; in 是/否 cells it takes a mark and gives it back as a word.
 */
export function CellInput({ id, column, words }: { id: string; column: ColumnKey; words: string }) {
  const { store, session } = useGrid()
  const ref = useRef<HTMLInputElement>(null)
  const answers = isAnswer(column)

  useLayoutEffect(() => {
    const input = ref.current!
    if (store.engaged && document.activeElement !== input) {
      input.focus()
      input.select()
    }
  }, [store])

  // A text is the field's own while it is typed; an answer always shows as its word.
  useLayoutEffect(() => {
    if (answers) ref.current!.value = words
  }, [answers, words])

  const take = () => {
    const input = ref.current!
    if (!answers) return session.text(id, column, input.value)
    const typed = input.value.replace(words, '')
    if (typed !== '') session.answer(typed)
    if (ref.current) ref.current.value = words
  }

  return (
    <input
      ref={ref}
      defaultValue={words}
      autoComplete="off"
      spellCheck={false}
      maxLength={column === 'note' ? 200 : 40}
      aria-labelledby={`h-${id} c-${column}`}
      aria-describedby={`m-${id}`}
      onChange={(event) => !(event.nativeEvent as InputEvent).isComposing && take()}
      onCompositionEnd={take}
      className={`h-[30px] w-full bg-transparent px-2 font-semibold text-ink outline-none scroll-mt-16 scroll-mb-2 ${answers ? 'text-center caret-transparent selection:bg-transparent' : column === 'note' ? 'text-small' : 'text-center'}`}
    />
  )
}
