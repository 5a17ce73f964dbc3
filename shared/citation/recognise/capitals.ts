/** A name set in capitals as the tables write it: "TEX. PENAL CODE ANN." is "Tex. Penal Code Ann."; any other as it is. */
export function inSmallLetters(name: string): string {
  if (/[a-z]/.test(name.replace(/\b(?:of|and|the|for|to)\b/g, '')) || !/[A-Z]{2}/.test(name)) return name;
  return name.replace(/[A-Z]{2,}/g, (word) =>
    /^(?:OF|AND|THE|FOR|TO)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
