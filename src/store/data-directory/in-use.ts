/** Another process works in the data directory and does not share it. */
export class InUse extends Error {
  override readonly name = 'InUse';
}
