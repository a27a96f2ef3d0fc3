import { type RefObject, useEffect, useRef } from 'react';

/** What scrolls sideways within a table must be reached by keyboard too; the component library leaves that out. */
export function useKeyboardScroll(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const part of around.current?.querySelectorAll<HTMLElement>('.ant-table-content') ?? []) part.tabIndex = 0;
  });
  return around;
}
