/** Longer texts are looked up afresh: nobody's employer, school or browser has such a name. */
const LONGEST = 300;

/**
 * A look-up that remembers its last answers, since applications repeat schools, employers, browsers and addresses.
 * At most `most` are kept; then it starts over, so that memory stays bounded whatever comes.
 */
export const remember = <Answer>(find: (text: string) => Answer, most = 4_096): ((text: string) => Answer) => {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = find(text);
    if (text.length > LONGEST) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
};
