import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the program remembers what belongs to no library, as the system has it; `CASEBENCH_SETTINGS` names another place. The
 * desktop and the web host share it: whichever starts next opens the library that was open last.
 */
export function settingsFolder(): string {
  if (process.env.CASEBENCH_SETTINGS) return process.env.CASEBENCH_SETTINGS;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Casebench');
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Casebench');
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Casebench');
}
