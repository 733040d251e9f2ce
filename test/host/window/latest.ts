/**
 * Runs a question that may be answered late; `answered` hears only the answer to the newest one, so that a
 * slow answer never replaces that to what was typed after it.
 */
export function latest<A>(answered: (answer: A) => void): (question: A | Promise<A>) => void {
  let newest = 0;
  return (question) => {
    const mine = ++newest;
    if (!(question instanceof Promise)) {
      answered(question);
      return;
    }
    void question.then((answer) => {
      if (mine === newest) answered(answer);
    });
  };
}
