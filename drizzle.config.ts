import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/schema-claims.ts', './db/schema-found.ts'],
  out: './db/migrations',
});
