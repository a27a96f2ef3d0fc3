import type { Client, Connection } from 'pg';

type Value = string | number | bigint | boolean | null;

/** One `COPY … FROM STDIN` of text, as a query of the client `pg`, which leaves the data to whoever asks. */
class Copying {
  readonly done: Promise<void>;
  private resolve!: () => void;
  private reject!: (error: Error) => void;

  constructor(
    private readonly statement: string,
    private readonly text: string,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: Connection): void {
    (connection as unknown as Wire).query(this.statement);
  }

  handleCopyInResponse(connection: Connection): void {
    const wire = connection as unknown as Wire;
    wire.sendCopyFromChunk(Buffer.from(this.text, 'utf8'));
    wire.endCopyFrom();
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve();
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
}

interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Gathers rows of many tables and sends them by COPY, a few megabytes at a time. */
export interface Copier {
  /** A function that takes the values of one row, in the order of the columns. */
  into(table: string, ...columns: readonly string[]): (...values: readonly Value[]) => void;
  /** Sends the tables that have gathered enough; await it now and then. */
  drain(): Promise<void>;
  /** Sends all that is left and answers how many rows went into each table. */
  finish(): Promise<Readonly<Record<string, number>>>;
}

const charactersPerCopy = 4_000_000;

export function openCopier(client: Client): Copier {
  const waiting = new Map<string, { statement: string; parts: string[]; size: number; rows: number }>();
  const send = async (table: { statement: string; parts: string[]; size: number }) => {
    if (table.size === 0) return;
    const copying = new Copying(table.statement, table.parts.join(''));
    table.parts = [];
    table.size = 0;
    client.query(copying as never);
    await copying.done;
  };
  return {
    into(name, ...columns) {
      const table = waiting.get(name) ?? { statement: `copy ${name} (${columns.join(', ')}) from stdin`, parts: [], size: 0, rows: 0 };
      waiting.set(name, table);
      return (...values) => {
        const line = `${values.map(written).join('\t')}\n`;
        table.parts.push(line);
        table.size += line.length;
        table.rows += 1;
      };
    },
    async drain() {
      for (const table of waiting.values()) if (table.size > charactersPerCopy) await send(table);
    },
    async finish() {
      for (const table of waiting.values()) await send(table);
      return Object.fromEntries([...waiting].map(([name, { rows }]) => [name, rows]));
    },
  };
}

function written(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/[\\\t\n\r]/g, (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[sign] ?? '\\r')
    : value;
}
