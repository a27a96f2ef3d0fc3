import { type Action, type Outcome, perform } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { Orm } from '../orm.js';

/** One thing that happens on a day. */
export interface Scene {
  readonly on: LocalDate;
  play(stage: Stage): Promise<void>;
}

/** Where the sample people act: through the same door as everybody, on the day of the scene. Nothing is sent twice, so no request keys are kept. */
export interface Stage {
  act<Input extends object, Answer extends Outcome>(
    by: Viewer,
    verb: string,
    action: Action<Input, Answer>,
    input: Omit<Input, 'requestKey'>,
  ): Promise<Answer>;
}

/** Plays scenes day after day, those of one day in the order in which they were written. The clock moves along. */
export async function playScenes(orm: Orm, scenes: readonly Scene[]): Promise<void> {
  const inOrder = [...scenes].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  let today = '';
  let secondsIntoDay = 0;
  const clock = { today: () => today, now: () => new Date(Date.parse(`${today}T09:00:00+08:00`) + secondsIntoDay * 1000) };
  const stage: Stage = {
    act: (by, verb, action, input) => {
      secondsIntoDay += 20;
      return perform({ orm, viewer: by, clock }, verb, asSample(action), input as never);
    },
  };
  for (const scene of inOrder) {
    if (scene.on !== today) secondsIntoDay = 0;
    today = scene.on;
    await scene.play(stage);
  }
}

/** The same act, whose new rows are marked as samples where their table can say so: no verb lets anybody claim that. */
function asSample<Input, Answer extends Outcome>(action: Action<Input, Answer>): Action<Input, Answer> {
  return (act, input) => {
    act.em.getEventManager().registerSubscriber({
      async beforeCreate({ entity, meta }) {
        if ('sample' in meta.properties) (entity as { sample: boolean }).sample = true;
      },
    });
    return action(act, input);
  };
}
