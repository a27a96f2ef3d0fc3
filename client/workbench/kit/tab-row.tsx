import { type KeyboardEvent, useRef } from 'react';
import './tab-row.css';

interface TabRowProps {
  readonly label: string;
  readonly chosen: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
  readonly onChoose: (key: string) => void;
}

/** Tabs that wrap instead of hiding behind a menu; one is in the order of the keyboard, arrows go to the others. */
export function TabRow({ label, chosen, items, onChoose }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const at = (items.findIndex(({ key }) => key === chosen) + by + items.length) % items.length;
    const next = items[at];
    if (!next) return;
    onChoose(next.key);
    (row.current?.children[at] as HTMLElement | undefined)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tab-row no-print" ref={row} onKeyDown={step}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role="tab"
          aria-selected={item.key === chosen}
          tabIndex={item.key === chosen ? 0 : -1}
          onClick={() => onChoose(item.key)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
