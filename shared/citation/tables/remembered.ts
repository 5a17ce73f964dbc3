const most = 2000;

/** The same function, its answers for the last couple of thousand texts remembered: few names make up most citations. */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = look(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
