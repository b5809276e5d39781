import type { ButtonHTMLAttributes } from 'react'
import { KeyCap } from '../keyboard/key-cap'
import { buttonClass, type ButtonLook } from './button-class'

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** The key that does the same, shown as a cap behind the words. */
  keys?: string
}

/** A native button; `type` is `button` unless said otherwise. Words: verb and object, at most eight characters. */
export function Button({ variant, size, wide, keys, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass({ variant, size, wide })}>
      {children}
      {keys && <KeyCap keys={keys} on={variant === 'primary' ? 'accent' : 'surface'} />}
    </button>
  )
}
