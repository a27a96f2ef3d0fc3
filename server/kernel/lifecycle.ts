import { Refusal, refuser } from './refusal.js';
import { type Role, roleWords } from './viewer.js';

export const lifecycleRefusals = {
  MOVE_MUST_FIT_STATE: {
    zh: '当前状态为“{state}”，不能办理“{move}”；该步骤须从“{from}”开始。',
    en: 'In the state "{state}" the move "{move}" is not possible; it starts from "{from}".',
    basis: '项目生命周期表 · lifecycle table',
  },
  ROLE_MUST_FIT_MOVE: {
    zh: '“{move}”须由{roles}办理，当前岗位为{role}。',
    en: 'The move "{move}" is made by {roles}; the acting post is {role}.',
    basis: '项目生命周期表 · lifecycle table',
  },
} as const;
const refuse = refuser(lifecycleRefusals);

/** A pure question about the facts of a case: null when the rule is met, else the refusal that explains it. */
export type Guard<Facts> = (facts: Facts) => Refusal | null;

/** Gives a guard that another function made the name of the fact it wants: the printed table shows it. */
export function named<Asked extends (...given: never[]) => unknown>(name: string, guard: Asked): Asked {
  return Object.defineProperty(guard, 'name', { value: name });
}

/**
 * One row of a lifecycle table. `needs` are asked in order, the first refusal is the answer; `asks` names what
 * the person must bring along; `unless` switches the row off (by a policy), so that the step is left out.
 */
export interface Move<State extends string, Facts> {
  readonly move: string;
  readonly zh: string;
  readonly from: readonly State[];
  readonly to: State | ((facts: Facts) => State);
  readonly by: readonly Role[];
  readonly asks: readonly string[];
  readonly needs: readonly Guard<Facts>[];
  readonly unless?: Guard<Facts>;
  /** The policy key that gives the days allowed for this move once its `from` state is reached. */
  readonly due?: string;
  /** Nobody need make this move: the case may rest where it is, and so it is no task of anybody. */
  readonly isOffer?: boolean;
  readonly writes: string;
}

export interface Lifecycle<State extends string, Facts> {
  readonly noun: string;
  readonly zh: string;
  readonly states: Readonly<Record<State, string>>;
  readonly start: State;
  readonly moves: readonly Move<State, Facts>[];
}

/** What every case brings to its lifecycle, whatever the noun. */
export interface CaseFacts {
  readonly state: string;
  readonly role: Role | null;
}

/** Decides one move: the state it leads to, or the refusal that says exactly why not. */
export function decide<State extends string, Facts extends CaseFacts>(
  lifecycle: Lifecycle<State, Facts>,
  name: string,
  facts: Facts,
): State | Refusal {
  const move = lifecycle.moves.find((candidate) => candidate.move === name);
  if (!move) throw new Error(`${lifecycle.noun} has no move ${name}`);
  const refusal = refusalOf(lifecycle, move, facts);
  if (refusal) return refusal;
  return typeof move.to === 'function' ? move.to(facts) : move.to;
}

/** Every move of the table with its refusal (null when allowed) for this case: what `availableMoves` shows. */
export function explain<State extends string, Facts extends CaseFacts>(lifecycle: Lifecycle<State, Facts>, facts: Facts) {
  return lifecycle.moves.map((move) => ({ move, refusal: refusalOf(lifecycle, move, facts) }));
}

/** Decides one move or throws its refusal. */
export function step<State extends string, Facts extends CaseFacts>(lifecycle: Lifecycle<State, Facts>, name: string, facts: Facts): State {
  const outcome = decide(lifecycle, name, facts);
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

function refusalOf<State extends string, Facts extends CaseFacts>(
  lifecycle: Lifecycle<State, Facts>,
  move: Move<State, Facts>,
  facts: Facts,
): Refusal | null {
  if (!move.from.includes(facts.state as State)) {
    return refuse('MOVE_MUST_FIT_STATE', {
      state: lifecycle.states[facts.state as State] ?? facts.state,
      move: moveWords(move),
      from: move.from.map((state) => lifecycle.states[state]).join('、'),
    });
  }
  const off = move.unless?.(facts);
  if (off) return off;
  if (!facts.role || !move.by.includes(facts.role)) {
    return refuse('ROLE_MUST_FIT_MOVE', {
      move: moveWords(move),
      roles: move.by.map(roleWords).join('、'),
      role: roleWords(facts.role),
    });
  }
  for (const need of move.needs) {
    const refusal = need(facts);
    if (refusal) return refusal;
  }
  return null;
}

/** A move by its Chinese name and, in English, by its verb in plain words: "乡镇审核 · review in township". */
export function moveWords({ move, zh }: { readonly move: string; readonly zh: string }): string {
  return `${zh} · ${move.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}
