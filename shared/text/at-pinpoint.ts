/** A pinpoint in running text: "at 12", "at *4", "at 0:41:10", but "¶ 12" and "§ 2(b)" as they are. */
export function atPinpoint(pinpoint: string): string {
  return /^[¶§]/.test(pinpoint) ? pinpoint : `at ${pinpoint}`;
}
