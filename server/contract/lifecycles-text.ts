import type { Feature } from '../kernel/feature.js';
import type { Lifecycle, Move } from '../kernel/lifecycle.js';
import { headText, type Text, tableText } from './table.js';

// biome-ignore lint/suspicious/noExplicitAny: each lifecycle has states and facts of its own.
type AnyLifecycle = Lifecycle<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: each lifecycle has states and facts of its own.
type AnyMove = Move<any, any>;

/** The state tables of every noun that has a life, in the order of that life: `schema/lifecycles.md`. */
export function lifecyclesText(features: readonly Pick<Feature, 'lifecycles'>[]): Text {
  const head = headText(
    '生命周期 · Lifecycles',
    '每一行是一个步骤：从哪个状态到哪个状态，由谁办理，须满足什么，何时免办，须提交什么，记入什么。表中没有的步骤一律拒绝。' +
      ' · Each row is one move. A move that stands in no row is refused.',
  );
  const lifecycles = features.flatMap((feature) => feature.lifecycles);
  return [head, ...lifecycles.map(lifecycleText)].join('\n');
}

function lifecycleText(lifecycle: AnyLifecycle): Text {
  const states = Object.entries(lifecycle.states).map(([state, zh]) => [
    state === lifecycle.start ? `${state} (起点 · start)` : state,
    String(zh),
  ]);
  const life = Object.keys(lifecycle.states);
  const birth = (move: AnyMove) => Math.min(...move.from.map((state: string) => life.indexOf(state)));
  const moves = [...lifecycle.moves].sort((one, other) => birth(one) - birth(other));
  const offers = moves.filter((move) => move.isOffer).map(({ move }) => move);
  const due = moves.filter((move) => move.due).map((move) => `${move.move} ← \`${move.due}\``);
  return [
    `## ${lifecycle.zh} · ${lifecycle.noun}\n`,
    tableText(['state', '中文'], states),
    '',
    tableText(
      ['move', 'from', 'to', 'by', 'needs', 'unless', 'asks', 'writes'],
      moves.map((move) => [
        `${move.move} ${move.zh}`,
        move.from.join(', '),
        typeof move.to === 'function' ? `${move.to.name === 'to' ? '' : `${move.to.name} `}(由事实定 · by the facts)` : move.to,
        move.by.join(', '),
        move.needs.map((guard) => guard.name).join(', '),
        move.unless?.name ?? '',
        move.asks.join(', '),
        move.writes,
      ]),
    ),
    ...(due.length ? ['', `办理期限取自政策 · Days allowed come from these policies: ${due.join('; ')}.`] : []),
    ...(offers.length
      ? ['', `可办可不办，不列入待办 · Offers, which nobody need make and no list of tasks shows: ${offers.join(', ')}.`]
      : []),
    '',
  ].join('\n');
}
