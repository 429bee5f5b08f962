import { demoDataset, load } from '@rukkanen/dataset';

/** Puts the demo into a house's database, moved into this week like on a first start. */
export async function loadDemo(env: NodeJS.ProcessEnv): Promise<void> {
  await load(
    {
      ownerUrl: env['OWNER_DATABASE_URL'] ?? '',
      keysUrl: env['KEYS_DATABASE_URL'] ?? '',
      keyRing: env['KEY_RING'] ?? '',
    },
    await demoDataset(),
    { shift: true },
  );
}
