import './progress-bar.css';

interface ProgressBarProps {
  /** What is under way. */
  readonly label: string;
  /** How far it is, in words. */
  readonly said: string;
  /** How much is done; unknown when the work cannot tell. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** How far long work is, for eyes and for screen readers; without a total it only says that it is under way. */
export function ProgressBar({ label, said, done, total }: ProgressBarProps) {
  return (
    <div className="progress-bar no-print">
      <div className="progress-bar-words" aria-hidden>
        <span>{label}</span>
        <span>{said}</span>
      </div>
      <progress aria-label={label} aria-valuetext={said} {...(total ? { value: done ?? 0, max: total } : {})} />
    </div>
  );
}
