'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

/**
 * Submits its form. Stays enabled while fields are missing (the missing list stands beside it) and is disabled only
 * while a request runs. `name` and `value` tell several submit buttons of one form apart, before hydration too.
 */
export function SubmitButton({ children, variant = 'primary', ...rest }: Omit<ButtonProps, 'type' | 'disabled'>) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} type="submit" variant={variant} disabled={pending}>
      {pending ? '正在提交…' : children}
    </Button>
  )
}
