/**
 * A question that an earlier feature asks and a later one answers, so that knowledge never flows upwards by import.
 * Asked before anybody has answered, it throws: a missing answer must not read as "nothing there".
 */
export interface Question<Asked extends unknown[], Answer> {
  (...asked: Asked): Promise<Answer>;
  answer(by: (...asked: Asked) => Promise<Answer>): void;
}

export function question<Asked extends unknown[], Answer>(name: string): Question<Asked, Answer> {
  let answerer: ((...asked: Asked) => Promise<Answer>) | null = null;
  const ask = (...asked: Asked) => {
    if (!answerer) throw new Error(`Nobody answers the question ${name}.`);
    return answerer(...asked);
  };
  return Object.assign(ask, {
    answer(by: (...asked: Asked) => Promise<Answer>) {
      answerer = by;
    },
  });
}
