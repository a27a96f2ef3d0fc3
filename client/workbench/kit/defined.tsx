import { Descriptions, Modal } from 'antd';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from './language.js';
import './defined.css';

/** How a figure is computed: in words, from which figures, by which rule, as of when. */
export interface Definition {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
  /** The figures that go into it, each opening what it is made of. */
  readonly parts: readonly { readonly name: string; readonly value: ReactNode }[];
  /** The policy that it rests on, or is held against. */
  readonly policy?: string | null;
  readonly asOf?: string | null | undefined;
}

interface DefinedProps {
  readonly of: Definition;
  readonly children: ReactNode;
}

/** A computed figure that opens its own computation. */
export function Defined({ of, children }: DefinedProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="defined" aria-haspopup="dialog" title={of.formula} onClick={() => setOpen(true)}>
        {children}
      </button>
      {open ? (
        <Modal open title={of.name} footer={null} onCancel={() => setOpen(false)} closable={{ 'aria-label': t('close') }}>
          <Computation of={of} onLeave={() => setOpen(false)} result={children} />
        </Modal>
      ) : null}
    </>
  );
}

interface ComputationProps {
  readonly of: Definition;
  readonly result: ReactNode;
  readonly onLeave: () => void;
}

function Computation({ of: { formula, parts, policy, asOf, name }, result, onLeave }: ComputationProps) {
  const t = useWords();
  // Who follows a link has left the definition, also where the link stays on the page.
  const left = ({ target }: MouseEvent) => {
    if ((target as Element).closest('a')) onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only hears of the links in it, which keys follow too.
    <div onClick={left}>
      <p>{formula}</p>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={[
          ...parts.map((part) => ({ key: part.name, label: part.name, children: part.value })),
          { key: 'result', label: name, children: <strong data-result>{result}</strong> },
          ...(asOf ? [{ key: 'asOf', label: t('asOf'), children: asOf }] : []),
          ...(policy ? [{ key: 'policy', label: t('policyOf'), children: <Link to={`/policies/${policy}`}>{policy}</Link> }] : []),
        ]}
      />
    </div>
  );
}
