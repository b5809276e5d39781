import type { InputHTMLAttributes } from 'react'

/** The box of a row or of the head of a list that can be selected; its cell is the target on the phone. */
export function RowBox({ label, ...rest }: { label: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'>) {
  return <input {...rest} type="checkbox" aria-label={label} className="block size-4 accent-accent max-md:size-5" />
}
