import type { ReactNode } from 'react'
import { ActionBar } from '../layout/bars'

export interface SubmitBarProps {
  /** `<Autosave />` or a line of its own. */
  saved?: ReactNode
  /** `<MissingList />`, or the sentence of a rule outside the form that forbids the act. */
  missing?: ReactNode
  /** Buttons, the filled one last. */
  children: ReactNode
  height?: 52 | 64
}

/** The bar of a form: what is saved at the left, what is missing and the buttons at the right. */
export function SubmitBar({ saved, missing, children, height }: SubmitBarProps) {
  return (
    <ActionBar height={height}>
      <span className="md:mr-auto">{saved}</span>
      {missing}
      <span className="flex gap-2.5 max-md:flex-col-reverse max-md:gap-2">{children}</span>
    </ActionBar>
  )
}
