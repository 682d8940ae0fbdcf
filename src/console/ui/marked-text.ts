/** A text that was edited holds the mark of a character that nobody sees: nothing was sent. */
export class MarkedText extends Error {
  override readonly name = 'MarkedText';
  readonly mark: string;

  constructor(mark: string) {
    super(`a text holds ${mark}`);
    this.mark = mark;
  }
}
