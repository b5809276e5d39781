import type { Figure } from '@/domain/dashboard/figure'
import { cls } from '../format/classes'
import { svgOf } from './draw'
import { pictureOf } from './pictures'

/** A figure drawn on the server, in the width of the desk and in that of the phone; readers without eyes take the table. */
export function Picture({ figure, wide }: { figure: Figure; wide: number }) {
  return (
    <>
      <Drawn figure={figure} width={wide} className="max-md:hidden" />
      <Drawn figure={figure} width={342} className="md:hidden" />
    </>
  )
}

/** One drawing. */
export function Drawn({ figure, width, className }: { figure: Figure; width: number; className?: string }) {
  return <div role="img" aria-label={`${figure.title}，数字见附表`} className={cls('[&>svg]:h-auto [&>svg]:w-full', className)} dangerouslySetInnerHTML={{ __html: svgOf(pictureOf(figure, width)) }} />
}
