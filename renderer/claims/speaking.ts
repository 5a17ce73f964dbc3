/** "2 for, 1 against"; empty where nothing speaks. */
export function speaking({ supporting, opposing }: { supporting: number; opposing: number }): string {
  return [supporting > 0 && `${supporting} for`, opposing > 0 && `${opposing} against`].filter(Boolean).join(', ');
}
