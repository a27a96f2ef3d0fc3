import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useHolderWords } from '../parts/holders.js';
import { scaleOf } from './scale.js';
import { type RightSpan, rightKinds, standingOf } from './span-standing.js';

interface TimeLineProps {
  readonly spans: readonly RightSpan[];
  readonly from: string;
  /** The last day that is drawn. */
  readonly to: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** The five rights as bars over the years, as they were known at the moment asked for; the table below says the same in words. */
export function TimeLine({ spans, from, to, asOf, knownAt }: TimeLineProps) {
  const t = useWords('assets');
  const word = useEnumWords();
  const scale = scaleOf(from, to);
  const lane = (kind: string, standing: string) =>
    spans.filter((span) => span.kind === kind && standingOf(span, spans, knownAt) === standing);
  return (
    <figure className="time-line" aria-label={t('rights.drawing')}>
      <div className="time-line-years" aria-hidden="true">
        {scale.years.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: `${at}%` }}>
            {year}
          </span>
        ))}
      </div>
      {rightKinds.map((kind) => {
        const stands = lane(kind, 'stands');
        const corrected = lane(kind, 'corrected');
        return (
          <div key={kind} className="time-line-row">
            <span className="time-line-kind">{word('RightKind', kind)}</span>
            <div className="time-line-lanes">
              {stands.length > 0 ? (
                <Lane spans={stands} tone={`right-${kind.toLowerCase()}`} to={to} at={scale.at} />
              ) : (
                <span className="time-line-none">{t('rights.noRecord')}</span>
              )}
              {corrected.length > 0 ? <Lane spans={corrected} tone="right-corrected" to={to} at={scale.at} /> : null}
              {asOf ? <i className="time-line-day" style={{ insetInlineStart: `${scale.at(asOf)}%` }} /> : null}
            </div>
          </div>
        );
      })}
      <figcaption>{asOf ? t('rights.dayMark', { day: asOf }) : t('rights.legend')}</figcaption>
    </figure>
  );
}

interface LaneProps {
  readonly spans: readonly RightSpan[];
  readonly tone: string;
  readonly to: string;
  readonly at: (day: string) => number;
}

function Lane({ spans, tone, to, at }: LaneProps) {
  const holders = useHolderWords();
  return (
    <div className="time-line-lane">
      {spans.map((span) => (
        <span
          key={span.id}
          className={`time-line-bar ${tone}`}
          title={`${span.validFrom} – ${span.validTo ?? ''} ${holders(span.holders)}`}
          style={{ insetInlineStart: `${at(span.validFrom)}%`, insetInlineEnd: `${100 - at(span.validTo ?? to)}%` }}
        >
          {holders(span.holders)}
        </span>
      ))}
    </div>
  );
}
