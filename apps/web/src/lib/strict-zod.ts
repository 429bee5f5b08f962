import { config } from 'zod';

// The content security policy forbids code made from strings, which zod otherwise tries when a
// schema is made. So this module has to run before the contract does: main.tsx imports it first,
// and vite.config.ts keeps it in the contract's chunk.
config({ jitless: true });
