import pg from 'pg';

/** What stands in the rows, as their owner sees it with every area set. */
export class Rows {
  private constructor(private readonly client: pg.Client) {}

  static async open(ownerUrl: string): Promise<Rows> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ ids: string }>(
      `select string_agg(id, ',') as ids from areas`,
    );
    await client.query(`select set_config('app.areas', $1, false)`, [rows[0]?.ids ?? '']);
    return new Rows(client);
  }

  async ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** How many rows stand in each of these tables. */
  async counts(...tables: readonly string[]): Promise<Record<string, number>> {
    const counted: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await this.ask<{ n: number }>(`select count(*)::integer as n from ${table}`);
      counted[table] = row?.n ?? 0;
    }
    return counted;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
