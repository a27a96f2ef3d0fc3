/** What a contender's process is told when it starts. */
export interface ContenderTask {
  /** The database, as the superuser: rights are narrowed in every request. */
  readonly url: string;
  readonly poolSize: number;
  /** The settings that make a transaction the viewer's: the role first. */
  readonly viewer: Readonly<Record<string, string>>;
}
