'use client';

import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';

/** A sentence one hover, focus or tap away: how a clock was counted, the text of a clause. Esc closes it. */
export function Hint({ children, content, label }: { children: ReactNode; content: ReactNode; label: string }) {
  return (
    <Popover.Root>
      <Popover.Trigger openOnHover delay={200} aria-label={label} className="inline-block rounded-badge text-left align-top">
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} collisionPadding={12} className="z-40">
          <Popover.Popup initialFocus={false} aria-label={label} className="lift-menu w-[280px] rounded-base border border-line-2 bg-surface px-3 py-2 text-small text-ink outline-none">
            {content}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
