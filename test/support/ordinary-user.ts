import { spawnSync } from 'node:child_process';

/** Whom every system has, and who owns nothing. */
const nobody = 65_534;

/** As whom a program is run to whom the system refuses something: root is refused nothing. */
export interface OrdinaryUser {
  uid?: number;
  gid?: number;
}

/**
 * Whoever runs the tests, or nobody where that is root; a sentence where even that cannot be tried with `file`, which the
 * program must be able to read.
 */
export function ordinaryUser(file: string): OrdinaryUser | string {
  if (process.platform === 'win32') return 'Windows has other permissions';
  if (process.getuid?.() !== 0) return {};
  const user = { uid: nobody, gid: nobody };
  const look = spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(file)}, fs.constants.R_OK)`], user);
  return look.status === 0 ? user : 'root is refused nothing, and nobody else may read this checkout';
}
